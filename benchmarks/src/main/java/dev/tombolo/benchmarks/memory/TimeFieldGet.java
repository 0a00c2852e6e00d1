package dev.tombolo.benchmarks.memory;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code tick->seconds}: a field is read, a {@code time_t}. */
@State(Scope.Thread)
public class TimeFieldGet {

    private static final long OFFSET = TickLayout.offset("seconds");
    private static final VarHandle SECONDS = TickLayout.varHandle("seconds");

    private final MemorySegment segment = Arena.global().allocate(TickLayout.LAYOUT);
    private final Tick view = TickStruct.of(segment);
    private final long address = segment.address();

    public TimeFieldGet() {
        view.seconds(7);
    }

    @Benchmark
    public long tombolo() {
        return view.seconds();
    }

    @Benchmark
    public long bestIdiom() {
        return segment.get(JAVA_LONG, OFFSET);
    }

    @Benchmark
    public long varHandle() {
        return (long) SECONDS.get(segment, 0L);
    }

    @Benchmark
    public long jni() {
        return JniMemory.seconds(address);
    }
}

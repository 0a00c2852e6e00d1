package dev.tombolo.benchmarks.memory;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code tick->seconds}: a field is read and written, a {@code time_t}. */
@State(Scope.Thread)
public class TimeFieldUpdate {

    private static final long OFFSET = TickLayout.offset("seconds");
    private static final VarHandle SECONDS = TickLayout.varHandle("seconds");

    private final MemorySegment segment = Arena.global().allocate(TickLayout.LAYOUT);
    private final Tick view = TickStruct.of(segment);
    private final long address = segment.address();

    public TimeFieldUpdate() {
        view.seconds(7);
    }

    @Benchmark
    public long tombolo() {
        long next = view.seconds() + 1;
        view.seconds(next);
        return next;
    }

    @Benchmark
    public long bestIdiom() {
        long next = segment.get(JAVA_LONG, OFFSET) + 1;
        segment.set(JAVA_LONG, OFFSET, next);
        return next;
    }

    @Benchmark
    public long varHandle() {
        long next = (long) SECONDS.get(segment, 0L) + 1;
        SECONDS.set(segment, 0L, next);
        return next;
    }

    @Benchmark
    public long jni() {
        long next = JniMemory.seconds(address) + 1;
        JniMemory.setSeconds(address, next);
        return next;
    }
}

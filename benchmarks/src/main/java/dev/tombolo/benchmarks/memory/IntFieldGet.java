package dev.tombolo.benchmarks.memory;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code tick->nanos}: a field is read, an {@code int}. */
@State(Scope.Thread)
public class IntFieldGet {

    private static final long OFFSET = TickLayout.offset("nanos");
    private static final VarHandle NANOS = TickLayout.varHandle("nanos");

    private final MemorySegment segment = Arena.global().allocate(TickLayout.LAYOUT);
    private final Tick view = TickStruct.of(segment);
    private final long address = segment.address();

    public IntFieldGet() {
        view.nanos(7);
    }

    @Benchmark
    public int tombolo() {
        return view.nanos();
    }

    @Benchmark
    public int bestIdiom() {
        return segment.get(JAVA_INT, OFFSET);
    }

    @Benchmark
    public int varHandle() {
        return (int) NANOS.get(segment, 0L);
    }

    @Benchmark
    public int jni() {
        return JniMemory.nanos(address);
    }
}

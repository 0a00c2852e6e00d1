package dev.tombolo.benchmarks.memory;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code tick->nanos}: a field is read and written, an {@code int}. */
@State(Scope.Thread)
public class IntFieldUpdate {

    private static final long OFFSET = TickLayout.offset("nanos");
    private static final VarHandle NANOS = TickLayout.varHandle("nanos");

    private final MemorySegment segment = Arena.global().allocate(TickLayout.LAYOUT);
    private final Tick view = TickStruct.of(segment);
    private final long address = segment.address();

    public IntFieldUpdate() {
        view.nanos(7);
    }

    @Benchmark
    public int tombolo() {
        int next = view.nanos() + 1;
        view.nanos(next);
        return next;
    }

    @Benchmark
    public int bestIdiom() {
        int next = segment.get(JAVA_INT, OFFSET) + 1;
        segment.set(JAVA_INT, OFFSET, next);
        return next;
    }

    @Benchmark
    public int varHandle() {
        int next = (int) NANOS.get(segment, 0L) + 1;
        NANOS.set(segment, 0L, next);
        return next;
    }

    @Benchmark
    public int jni() {
        int next = JniMemory.nanos(address) + 1;
        JniMemory.setNanos(address, next);
        return next;
    }
}

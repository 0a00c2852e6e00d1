package dev.tombolo.benchmarks.memory;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.tombolo.benchmarks.ByHand;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code extern int water_level}: reading a variable. */
@State(Scope.Thread)
public class VariableRead {

    private static final SharedMemory TOMBOLO = new SharedMemoryBinding();
    private static final MemorySegment WATER_LEVEL = ByHand.variable("water_level", JAVA_INT.byteSize());

    @Benchmark
    public int tombolo() {
        return TOMBOLO.waterLevel();
    }

    @Benchmark
    public int bestIdiom() {
        return WATER_LEVEL.get(JAVA_INT, 0);
    }

    @Benchmark
    public int jni() {
        return JniMemory.waterLevel();
    }
}

package dev.tombolo.benchmarks.callbacks;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tombolo.benchmarks.ByHand;
import dev.tombolo.benchmarks.callbacks.CallingBack.Compare;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code void qsort(void *, size_t, size_t, int (*)(const void *, const void *))} of 1,000 ints in a random order. */
@State(Scope.Thread)
public class SortCall {
    private static final int COUNT = 1000;

    private static final CallingBack TOMBOLO = new CallingBackBinding();
    private static final MethodHandle EXACT =
            ByHand.libc("qsort", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_LONG, ADDRESS));
    private static final Compare ASCENDING = Integer::compare;
    private static final JextractCallbacks.Compare JEXTRACT_ASCENDING =
            (a, b) -> Integer.compare(a.get(JAVA_INT, 0), b.get(JAVA_INT, 0));
    private static final JnaCallbacks.Compare JNA_ASCENDING = (a, b) -> Integer.compare(a.getInt(0), b.getInt(0));
    private static final JnrCallbacks.Compare JNR_ASCENDING = (a, b) -> Integer.compare(a.getInt(0), b.getInt(0));

    private final int[] shuffled = new Random(1).ints(COUNT).toArray();
    private final MemorySegment stub = Guarded.stub(ASCENDING, Arena.global());
    private final MemorySegment memory = Arena.global().allocate(JAVA_INT, COUNT);

    @Benchmark
    public int tombolo() {
        int[] values = shuffled.clone();
        TOMBOLO.qsort(values, COUNT, Integer.BYTES, ASCENDING);
        return values[COUNT / 2];
    }

    /** In memory and with a function pointer that were made beforehand. */
    @Benchmark
    public int bestIdiom() throws Throwable {
        int[] values = shuffled.clone();
        MemorySegment.copy(values, 0, memory, JAVA_INT, 0, COUNT);
        EXACT.invokeExact(memory, (long) COUNT, (long) Integer.BYTES, stub);
        MemorySegment.copy(memory, JAVA_INT, 0, values, 0, COUNT);
        return values[COUNT / 2];
    }

    @Benchmark
    public int naiveArena() throws Throwable {
        int[] values = shuffled.clone();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment copy = arena.allocateFrom(JAVA_INT, values);
            EXACT.invokeExact(copy, (long) COUNT, (long) Integer.BYTES, Guarded.stub(ASCENDING, arena));
            MemorySegment.copy(copy, JAVA_INT, 0, values, 0, COUNT);
        }
        return values[COUNT / 2];
    }

    @Benchmark
    public int jextract() {
        int[] values = shuffled.clone();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment copy = arena.allocateFrom(JAVA_INT, values);
            MemorySegment compare = JextractCallbacks.compare(JEXTRACT_ASCENDING, arena);
            JextractCallbacks.qsort(copy, COUNT, Integer.BYTES, compare);
            MemorySegment.copy(copy, JAVA_INT, 0, values, 0, COUNT);
        }
        return values[COUNT / 2];
    }

    @Benchmark
    public int jni() {
        int[] values = shuffled.clone();
        JniCallbacks.sort(values, ASCENDING);
        return values[COUNT / 2];
    }

    @Benchmark
    public int jna() {
        int[] values = shuffled.clone();
        JnaCallbacks.Loaded.LIBC.qsort(values, COUNT, Integer.BYTES, JNA_ASCENDING);
        return values[COUNT / 2];
    }

    @Benchmark
    public int jnaDirect() {
        int[] values = shuffled.clone();
        JnaDirectCallbacks.LibC.qsort(values, COUNT, Integer.BYTES, JNA_ASCENDING);
        return values[COUNT / 2];
    }

    @Benchmark
    public int jnr() {
        int[] values = shuffled.clone();
        JnrCallbacks.Loaded.LIBC.qsort(values, COUNT, Integer.BYTES, JNR_ASCENDING);
        return values[COUNT / 2];
    }
}

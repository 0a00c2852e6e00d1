package dev.tombolo.benchmarks.memory;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import com.sun.jna.ptr.IntByReference;
import dev.tombolo.benchmarks.ByHand;
import dev.tombolo.benchmarks.LwjglProbes;
import dev.tombolo.benchmarks.Slots;
import dev.tombolo.runtime.Ref;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.lwjgl.system.SegmentStack;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code int half(int, int *)}: an int that C writes, and a status. */
@State(Scope.Thread)
public class OutParameter {

    private static final SharedMemory TOMBOLO = new SharedMemoryBinding();
    private static final MethodHandle EXACT = ByHand.probe("half", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS));
    private static final MethodHandle CANONICAL =
            ByHand.probe("half", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG));

    private final MemorySegment memory = Arena.global().allocate(JAVA_INT);
    private final int[] array = new int[1];
    private int argument = 7;

    @Benchmark
    public int tombolo() {
        Ref.OfInt result = Ref.ofInt();
        int status = TOMBOLO.half(argument, result);
        return status + result.get();
    }

    @Benchmark
    public int bestIdiom() throws Throwable {
        long slot = Slots.claim();
        try {
            Slots.ALL.set(JAVA_INT, slot, 0);
            int status = (int) (long) CANONICAL.invokeExact((long) argument, slot);
            return status + Slots.ALL.get(JAVA_INT, slot);
        } finally {
            Slots.release(slot);
        }
    }

    @Benchmark
    public int naiveArena() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment result = arena.allocate(JAVA_INT);
            int status = (int) EXACT.invokeExact(argument, result);
            return status + result.get(JAVA_INT, 0);
        }
    }

    /** Into memory that was allocated beforehand. */
    @Benchmark
    public int rawHandle() throws Throwable {
        int status = (int) EXACT.invokeExact(argument, memory);
        return status + memory.get(JAVA_INT, 0);
    }

    @Benchmark
    public int jextract() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment result = arena.allocate(JAVA_INT);
            int status = JextractMemory.half(argument, result);
            return status + result.get(JAVA_INT, 0);
        }
    }

    @Benchmark
    public int eager() {
        int[] result = new int[1];
        int status = EagerMemory.INSTANCE.half(argument, result);
        return status + result[0];
    }

    @Benchmark
    public int lwjgl() {
        try (SegmentStack stack = SegmentStack.stackPush()) {
            MemorySegment result = stack.allocate(JAVA_INT);
            int status = LwjglProbes.Loaded.PROBES.half(argument, result);
            return status + result.get(JAVA_INT, 0);
        }
    }

    /** Into an array that was made beforehand. */
    @Benchmark
    public int jni() {
        int status = JniMemory.half(argument, array);
        return status + array[0];
    }

    @Benchmark
    public int jna() {
        IntByReference result = new IntByReference();
        int status = JnaMemory.Loaded.PROBES.half(argument, result);
        return status + result.getValue();
    }

    @Benchmark
    public int jnaDirect() {
        IntByReference result = new IntByReference();
        int status = JnaDirectMemory.half(argument, result);
        return status + result.getValue();
    }

    @Benchmark
    public int jnr() {
        jnr.ffi.byref.IntByReference result = new jnr.ffi.byref.IntByReference();
        int status = JnrMemory.Loaded.PROBES.half(argument, result);
        return status + result.intValue();
    }
}

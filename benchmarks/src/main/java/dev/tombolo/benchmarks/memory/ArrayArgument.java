package dev.tombolo.benchmarks.memory;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tombolo.benchmarks.ByHand;
import dev.tombolo.benchmarks.Slots;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Objects;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** {@code int ends(const int *, int)}: an array in, as a copy. */
@State(Scope.Thread)
public class ArrayArgument {

    private static final SharedMemory TOMBOLO = new SharedMemoryBinding();
    private static final MethodHandle EXACT = ByHand.probe("ends", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    private static final MethodHandle CANONICAL =
            ByHand.probe("ends", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG));

    @Param
    public Numbers numbers = Numbers.INTS_16;

    private int[] argument = {};
    private int count;
    private MemorySegment copy = MemorySegment.NULL;

    @Setup
    public void prepare() {
        argument = numbers.array();
        count = numbers.count();
        copy = Arena.global().allocateFrom(JAVA_INT, argument);
    }

    @Benchmark
    public int tombolo() {
        return TOMBOLO.ends(argument, count);
    }

    @Benchmark
    public int bestIdiom() throws Throwable {
        Objects.checkFromIndexSize(0, count, argument.length);
        return count <= Slots.CONTENT / Integer.BYTES ? inSlot() : inArena();
    }

    private int inSlot() throws Throwable {
        long slot = Slots.claim();
        try {
            MemorySegment.copy(argument, 0, Slots.ALL, JAVA_INT, slot, count);
            return (int) (long) CANONICAL.invokeExact(slot, (long) count);
        } finally {
            Slots.release(slot);
        }
    }

    private int inArena() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment copied = arena.allocateFrom(JAVA_INT, MemorySegment.ofArray(argument), JAVA_INT, 0, count);
            return (int) (long) CANONICAL.invokeExact(copied.address(), (long) count);
        }
    }

    @Benchmark
    public int naiveArena() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment copied = arena.allocateFrom(JAVA_INT, argument);
            return (int) EXACT.invokeExact(copied, count);
        }
    }

    /** The call alone: the copy was made beforehand. */
    @Benchmark
    public int rawHandle() throws Throwable {
        return (int) EXACT.invokeExact(copy, count);
    }

    @Benchmark
    public int jextract() {
        try (Arena arena = Arena.ofConfined()) {
            return JextractMemory.ends(arena.allocateFrom(JAVA_INT, argument), count);
        }
    }

    @Benchmark
    public int eager() {
        return EagerMemory.INSTANCE.ends(argument, count);
    }

    @Benchmark
    public int jni() {
        return JniMemory.ends(argument, count);
    }

    @Benchmark
    public int jna() {
        return JnaMemory.Loaded.PROBES.ends(argument, count);
    }

    @Benchmark
    public int jnaDirect() {
        return JnaDirectMemory.ends(argument, count);
    }

    @Benchmark
    public int jnr() {
        return JnrMemory.Loaded.PROBES.ends(argument, count);
    }
}

package dev.tombolo.benchmarks.memory;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tombolo.benchmarks.ByHand;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Objects;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * {@code int ends(const int *, int)}: an array in, as it lies in the Java heap.
 *
 * <p>Each way to call is compiled by itself: inlined into JMH's loop, two that are the same instructions differ by 2 ns,
 * for what the loop has to keep over the call.
 */
@CompilerControl(CompilerControl.Mode.DONT_INLINE)
@State(Scope.Thread)
public class HeapArrayArgument {

    private static final SharedMemory TOMBOLO = new SharedMemoryBinding();
    private static final MethodHandle EXACT =
            ByHand.probe("ends", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT), Linker.Option.critical(true));
    private static final MethodHandle CANONICAL =
            ByHand.probe("ends", FunctionDescriptor.of(JAVA_LONG, ADDRESS, JAVA_LONG), Linker.Option.critical(true));

    @Param
    public Numbers numbers = Numbers.INTS_16;

    private int[] argument = {};
    private int count;

    @Setup
    public void prepare() {
        argument = numbers.array();
        count = numbers.count();
    }

    @Benchmark
    public int tombolo() {
        return TOMBOLO.endsInPlace(argument, count);
    }

    @Benchmark
    public int bestIdiom() throws Throwable {
        Objects.checkFromIndexSize(0, count, argument.length);
        return (int) (long) CANONICAL.invokeExact(MemorySegment.ofArray(argument), (long) count);
    }

    /** Without a look at the count. */
    @Benchmark
    public int rawHandle() throws Throwable {
        return (int) EXACT.invokeExact(MemorySegment.ofArray(argument), count);
    }

    @Benchmark
    public int jni() {
        return JniMemory.endsInPlace(argument, count);
    }
}

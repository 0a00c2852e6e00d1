package dev.tombolo.benchmarks.structs;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tombolo.benchmarks.ByHand;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code int64_t mixed_sum(struct mixed)}: 12 bytes in by value, of which no field fills a register. */
@CompilerControl(CompilerControl.Mode.DONT_INLINE)
@State(Scope.Thread)
public class MixedArgument {

    private static final Structs TOMBOLO = new StructsBinding();
    private static final MethodHandle EXACT =
            ByHand.probe("mixed_sum", FunctionDescriptor.of(JAVA_LONG, Layouts.MIXED));
    private static final MethodHandle IN_REGISTERS =
            ByHand.probe("mixed_sum", FunctionDescriptor.of(JAVA_LONG, Layouts.MIXED_IN_REGISTERS));

    private final MemorySegment copy = Arena.global().allocate(Layouts.MIXED);
    private final Mixed argument = Mixed.from(7);

    public MixedArgument() {
        Layouts.write(copy, argument);
    }

    @Benchmark
    public long tombolo() {
        return TOMBOLO.sum(argument);
    }

    @Benchmark
    public long bestIdiom() throws Throwable {
        MemorySegment mixed = Layouts.heap(16);
        Layouts.writeLongs(mixed, argument);
        return (long) IN_REGISTERS.invokeExact(mixed);
    }

    @Benchmark
    public long naiveArena() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment mixed = arena.allocate(Layouts.MIXED);
            Layouts.write(mixed, argument);
            return (long) EXACT.invokeExact(mixed);
        }
    }

    /** The call alone: the copy was made beforehand. */
    @Benchmark
    public long rawHandle() throws Throwable {
        return (long) EXACT.invokeExact(copy);
    }

    @Benchmark
    public long jni() {
        return JniStructs.mixedSum(argument);
    }
}

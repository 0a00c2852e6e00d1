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

/** {@code int64_t pair_sum(struct pair)}: 16 bytes in by value. */
@CompilerControl(CompilerControl.Mode.DONT_INLINE)
@State(Scope.Thread)
public class PairArgument {

    private static final Structs TOMBOLO = new StructsBinding();
    private static final MethodHandle EXACT = ByHand.probe("pair_sum", FunctionDescriptor.of(JAVA_LONG, Layouts.PAIR));

    private final MemorySegment copy = Arena.global().allocate(Layouts.PAIR);
    private final Pair argument = Pair.from(7);

    public PairArgument() {
        Layouts.write(copy, 0, argument);
    }

    @Benchmark
    public long tombolo() {
        return TOMBOLO.sum(argument);
    }

    @Benchmark
    public long bestIdiom() throws Throwable {
        MemorySegment pair = Layouts.heap(16);
        Layouts.write(pair, 0, argument);
        return (long) EXACT.invokeExact(pair);
    }

    @Benchmark
    public long naiveArena() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment pair = arena.allocate(Layouts.PAIR);
            Layouts.write(pair, 0, argument);
            return (long) EXACT.invokeExact(pair);
        }
    }

    /** The call alone: the copy was made beforehand. */
    @Benchmark
    public long rawHandle() throws Throwable {
        return (long) EXACT.invokeExact(copy);
    }

    @Benchmark
    public long jextract() {
        try (Arena arena = Arena.ofConfined()) {
            return JextractStructs.pairSum(JextractPair.copy(argument, arena));
        }
    }

    @Benchmark
    public long jni() {
        return JniStructs.pairSum(argument);
    }

    @Benchmark
    public long jna() {
        return JnaStructs.Loaded.PROBES.pair_sum(JnaPair.Value.of(argument.a(), argument.b()));
    }

    @Benchmark
    public long jnaDirect() {
        return JnaDirectStructs.pair_sum(JnaPair.Value.of(argument.a(), argument.b()));
    }
}

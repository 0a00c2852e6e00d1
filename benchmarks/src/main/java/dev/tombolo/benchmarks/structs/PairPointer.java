package dev.tombolo.benchmarks.structs;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tombolo.benchmarks.ByHand;
import dev.tombolo.benchmarks.Slots;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code int64_t pair_sum_at(const struct pair *)}: 16 bytes in by pointer, to a copy. */
@CompilerControl(CompilerControl.Mode.DONT_INLINE)
@State(Scope.Thread)
public class PairPointer {

    private static final Structs TOMBOLO = new StructsBinding();
    private static final MethodHandle EXACT = ByHand.probe("pair_sum_at", FunctionDescriptor.of(JAVA_LONG, ADDRESS));
    private static final MethodHandle CANONICAL =
            ByHand.probe("pair_sum_at", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));

    private final MemorySegment copy = Arena.global().allocate(Layouts.PAIR);
    private final Pair argument = Pair.from(7);

    public PairPointer() {
        Layouts.write(copy, 0, argument);
    }

    @Benchmark
    public long tombolo() {
        return TOMBOLO.sumAt(argument);
    }

    @Benchmark
    public long bestIdiom() throws Throwable {
        long slot = Slots.claim();
        try {
            Layouts.write(Slots.ALL, slot, argument);
            return (long) CANONICAL.invokeExact(slot);
        } finally {
            Slots.release(slot);
        }
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
            return JextractStructs.pairSumAt(JextractPair.copy(argument, arena));
        }
    }

    @Benchmark
    public long jni() {
        return JniStructs.pairSumAt(argument);
    }

    @Benchmark
    public long jna() {
        return JnaStructs.Loaded.PROBES.pair_sum_at(JnaPair.copy(argument));
    }

    @Benchmark
    public long jnaDirect() {
        return JnaDirectStructs.pair_sum_at(JnaPair.copy(argument));
    }

    @Benchmark
    public long jnr() {
        return JnrStructs.Loaded.PROBES.pair_sum_at(JnrPair.copy(argument));
    }
}

package dev.tombolo.benchmarks.callbacks;

import dev.tombolo.benchmarks.callbacks.CallingBack.PairOperation;
import dev.tombolo.benchmarks.structs.JnaPair;
import dev.tombolo.benchmarks.structs.Pair;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code struct pair apply_pair(struct pair (*)(struct pair), struct pair)}: structs by value, there and back. */
@State(Scope.Thread)
public class PairCallbackCall {

    private static final CallingBack TOMBOLO = new CallingBackBinding();
    private static final MethodHandle EXACT =
            Guarded.probe("apply_pair", FunctionDescriptor.of(Guarded.PAIR, Guarded.PAIR));
    private static final PairOperation SWAPPED = pair -> new Pair(pair.b(), pair.a());
    private static final JnaCallbacks.PairOperation JNA_SWAPPED = pair -> JnaPair.Value.of(pair.b, pair.a);
    private static final SegmentAllocator HEAP = (_, _) -> Guarded.heapPair();

    private final MemorySegment stub = Guarded.stubOnPair(SWAPPED, Arena.global());
    private long argument = 7;

    @Benchmark
    public long tombolo() {
        return TOMBOLO.applyPair(SWAPPED, new Pair(argument, argument + 1)).a();
    }

    /** With a function pointer that was made beforehand. */
    @Benchmark
    public long rawHandle() throws Throwable {
        MemorySegment given = Guarded.heapPair();
        Guarded.set(given, new Pair(argument, argument + 1));
        return Guarded.pair((MemorySegment) EXACT.invokeExact(HEAP, stub, given))
                .a();
    }

    @Benchmark
    public long naiveArena() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment given = arena.allocate(Guarded.PAIR);
            Guarded.set(given, new Pair(argument, argument + 1));
            MemorySegment pointer = Guarded.stubOnPair(SWAPPED, arena);
            return Guarded.pair((MemorySegment) EXACT.invokeExact((SegmentAllocator) arena, pointer, given))
                    .a();
        }
    }

    @Benchmark
    public long jni() {
        return JniCallbacks.applyPair(SWAPPED, new Pair(argument, argument + 1)).a();
    }

    /** As a proxy, JNA 5.19.1 returns zeros instead of the struct, so it is left out. */
    @Benchmark
    public long jnaDirect() {
        return JnaDirectCallbacks.Probes.apply_pair(JNA_SWAPPED, JnaPair.Value.of(argument, argument + 1)).a;
    }
}

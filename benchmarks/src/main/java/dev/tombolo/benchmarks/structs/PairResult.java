package dev.tombolo.benchmarks.structs;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tombolo.benchmarks.ByHand;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code struct pair pair_from(int64_t)}: 16 bytes out by value, whose fields are used in place. */
@CompilerControl(CompilerControl.Mode.DONT_INLINE)
@State(Scope.Thread)
public class PairResult {

    private static final Structs TOMBOLO = new StructsBinding();
    private static final MethodHandle EXACT = ByHand.probe("pair_from", FunctionDescriptor.of(Layouts.PAIR, JAVA_LONG));
    private static final MemorySegment MEMORY = Arena.global().allocate(Layouts.PAIR);
    private static final SegmentAllocator IN_MEMORY = (_, _) -> MEMORY;

    private long argument = 7;

    @Benchmark
    public long tombolo() {
        return TOMBOLO.pairFrom(argument).sum();
    }

    @Benchmark
    public long bestIdiom() throws Throwable {
        MemorySegment result = (MemorySegment) EXACT.invokeExact(Layouts.HEAP, argument);
        return Layouts.pair(result, 0).sum();
    }

    @Benchmark
    public long naiveArena() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment result = (MemorySegment) EXACT.invokeExact((SegmentAllocator) arena, argument);
            return Layouts.pair(result, 0).sum();
        }
    }

    /** Into memory that was allocated beforehand. */
    @Benchmark
    public long rawHandle() throws Throwable {
        MemorySegment result = (MemorySegment) EXACT.invokeExact(IN_MEMORY, argument);
        return Layouts.pair(result, 0).sum();
    }

    @Benchmark
    public long jextract() {
        try (Arena arena = Arena.ofConfined()) {
            return JextractPair.pair(JextractStructs.pairFrom(arena, argument)).sum();
        }
    }

    @Benchmark
    public long jni() {
        return JniStructs.pairFrom(argument).sum();
    }

    @Benchmark
    public long jna() {
        return JnaStructs.Loaded.PROBES.pair_from(argument).pair().sum();
    }

    @Benchmark
    public long jnaDirect() {
        return JnaDirectStructs.pair_from(argument).pair().sum();
    }
}

package dev.tombolo.benchmarks.structs;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tombolo.benchmarks.ByHand;
import dev.tombolo.benchmarks.Slots;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code struct triple triple_from(int64_t)}: 24 bytes out by value, whose fields are used in place. */
@CompilerControl(CompilerControl.Mode.DONT_INLINE)
@State(Scope.Thread)
public class TripleResult {

    private static final Structs TOMBOLO = new StructsBinding();
    private static final MethodHandle EXACT =
            ByHand.probe("triple_from", FunctionDescriptor.of(Layouts.TRIPLE, JAVA_LONG));
    private static final MemorySegment MEMORY = Arena.global().allocate(Layouts.TRIPLE);
    private static final SegmentAllocator IN_MEMORY = (_, _) -> MEMORY;

    private long argument = 7;

    @Benchmark
    public long tombolo() {
        return TOMBOLO.tripleFrom(argument).sum();
    }

    @Benchmark
    public long bestIdiom() throws Throwable {
        long slot = Slots.claim();
        try {
            MemorySegment result = (MemorySegment) EXACT.invokeExact(Layouts.in(slot), argument);
            return Layouts.triple(result, 0).sum();
        } finally {
            Slots.release(slot);
        }
    }

    @Benchmark
    public long naiveArena() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment result = (MemorySegment) EXACT.invokeExact((SegmentAllocator) arena, argument);
            return Layouts.triple(result, 0).sum();
        }
    }

    /** Into memory that was allocated beforehand. */
    @Benchmark
    public long rawHandle() throws Throwable {
        MemorySegment result = (MemorySegment) EXACT.invokeExact(IN_MEMORY, argument);
        return Layouts.triple(result, 0).sum();
    }

    @Benchmark
    public long jni() {
        return JniStructs.tripleFrom(argument).sum();
    }
}

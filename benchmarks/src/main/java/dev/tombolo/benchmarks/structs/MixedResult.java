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

/** {@code struct mixed mixed_from(int64_t)}: 12 bytes out by value, none of whose fields fills a register. */
@CompilerControl(CompilerControl.Mode.DONT_INLINE)
@State(Scope.Thread)
public class MixedResult {

    private static final Structs TOMBOLO = new StructsBinding();
    private static final MethodHandle EXACT =
            ByHand.probe("mixed_from", FunctionDescriptor.of(Layouts.MIXED, JAVA_LONG));
    private static final MethodHandle IN_REGISTERS =
            ByHand.probe("mixed_from", FunctionDescriptor.of(Layouts.MIXED_IN_REGISTERS, JAVA_LONG));
    private static final MemorySegment MEMORY = Arena.global().allocate(Layouts.MIXED);
    private static final SegmentAllocator IN_MEMORY = (_, _) -> MEMORY;

    private long argument = 7;

    @Benchmark
    public long tombolo() {
        return TOMBOLO.mixedFrom(argument).sum();
    }

    @Benchmark
    public long bestIdiom() throws Throwable {
        MemorySegment result = (MemorySegment) IN_REGISTERS.invokeExact(Layouts.HEAP, argument);
        return Layouts.mixedOfLongs(result).sum();
    }

    @Benchmark
    public long naiveArena() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment result = (MemorySegment) EXACT.invokeExact((SegmentAllocator) arena, argument);
            return Layouts.mixed(result).sum();
        }
    }

    /** Into memory that was allocated beforehand. */
    @Benchmark
    public long rawHandle() throws Throwable {
        MemorySegment result = (MemorySegment) EXACT.invokeExact(IN_MEMORY, argument);
        return Layouts.mixed(result).sum();
    }

    @Benchmark
    public long jni() {
        return JniStructs.mixedFrom(argument).sum();
    }
}

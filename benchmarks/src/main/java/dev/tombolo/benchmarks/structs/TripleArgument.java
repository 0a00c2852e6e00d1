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

/** {@code int64_t triple_sum(struct triple)}: 24 bytes in by value. */
@CompilerControl(CompilerControl.Mode.DONT_INLINE)
@State(Scope.Thread)
public class TripleArgument {

    private static final Structs TOMBOLO = new StructsBinding();
    private static final MethodHandle EXACT =
            ByHand.probe("triple_sum", FunctionDescriptor.of(JAVA_LONG, Layouts.TRIPLE));

    private final MemorySegment copy = Arena.global().allocate(Layouts.TRIPLE);
    private final Triple argument = Triple.from(7);

    public TripleArgument() {
        Layouts.write(copy, 0, argument);
    }

    @Benchmark
    public long tombolo() {
        return TOMBOLO.sum(argument);
    }

    @Benchmark
    public long bestIdiom() throws Throwable {
        MemorySegment triple = Layouts.heap(24);
        Layouts.write(triple, 0, argument);
        return (long) EXACT.invokeExact(triple);
    }

    @Benchmark
    public long naiveArena() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment triple = arena.allocate(Layouts.TRIPLE);
            Layouts.write(triple, 0, argument);
            return (long) EXACT.invokeExact(triple);
        }
    }

    /** The call alone: the copy was made beforehand. */
    @Benchmark
    public long rawHandle() throws Throwable {
        return (long) EXACT.invokeExact(copy);
    }

    @Benchmark
    public long jni() {
        return JniStructs.tripleSum(argument);
    }
}

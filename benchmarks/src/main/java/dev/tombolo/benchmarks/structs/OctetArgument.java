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

/** {@code int64_t octet_sum(struct octet)}: 64 bytes in by value. */
@CompilerControl(CompilerControl.Mode.DONT_INLINE)
@State(Scope.Thread)
public class OctetArgument {

    private static final Structs TOMBOLO = new StructsBinding();
    private static final MethodHandle EXACT =
            ByHand.probe("octet_sum", FunctionDescriptor.of(JAVA_LONG, Layouts.OCTET));

    private final MemorySegment copy = Arena.global().allocate(Layouts.OCTET);
    private final Octet argument = Octet.from(7);

    public OctetArgument() {
        Layouts.write(copy, 0, argument);
    }

    @Benchmark
    public long tombolo() {
        return TOMBOLO.sum(argument);
    }

    @Benchmark
    public long bestIdiom() throws Throwable {
        MemorySegment octet = Layouts.heap(64);
        Layouts.write(octet, 0, argument);
        return (long) EXACT.invokeExact(octet);
    }

    @Benchmark
    public long naiveArena() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment octet = arena.allocate(Layouts.OCTET);
            Layouts.write(octet, 0, argument);
            return (long) EXACT.invokeExact(octet);
        }
    }

    /** The call alone: the copy was made beforehand. */
    @Benchmark
    public long rawHandle() throws Throwable {
        return (long) EXACT.invokeExact(copy);
    }

    @Benchmark
    public long jni() {
        return JniStructs.octetSum(argument);
    }
}

package dev.tombolo.benchmarks;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** {@code int same(flags)}: a set of three flags in. */
@State(Scope.Thread)
public class SetArgument {

    private static final Probes TOMBOLO = new ProbesBinding();
    private static final MethodHandle EXACT = ByHand.probe("same", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final MethodHandle CANONICAL = ByHand.probe("same", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));

    @Param
    public SetKind kind = SetKind.ENUM_SET;

    private Set<OpenFlag> argument = Set.of();
    private int bits;

    @Setup
    public void prepare() {
        argument = kind.of(OpenFlag.WRITE, OpenFlag.CREATE, OpenFlag.TRUNCATE);
        bits = bits(argument);
    }

    @Benchmark
    public int tombolo() {
        return TOMBOLO.bits(argument);
    }

    @Benchmark
    public int bestIdiom() throws Throwable {
        return (int) (long) CANONICAL.invokeExact((long) bits(argument));
    }

    private static int bits(Set<OpenFlag> flags) {
        int bits = 0;
        for (OpenFlag flag : flags) {
            bits |= flag.bit;
        }
        return bits;
    }

    @Benchmark
    public int naiveStream() throws Throwable {
        int or = argument.stream().mapToInt(flag -> flag.bit).reduce(0, (a, b) -> a | b);
        return (int) EXACT.invokeExact(or);
    }

    /** The call alone: the bits are known. */
    @Benchmark
    public int rawHandle() throws Throwable {
        return (int) EXACT.invokeExact(bits);
    }

    @Benchmark
    public int jni() {
        return JniStubs.same(bits(argument));
    }
}

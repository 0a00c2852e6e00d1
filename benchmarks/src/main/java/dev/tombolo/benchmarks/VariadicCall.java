package dev.tombolo.benchmarks;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code int added(int, ...)} of values that the method declares. */
@State(Scope.Thread)
public class VariadicCall {

    static final MethodHandle EXACT = ByHand.probe(
            "added",
            FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_DOUBLE),
            Linker.Option.firstVariadicArg(1));

    private static final Probes TOMBOLO = new ProbesBinding();
    private static final JextractCalls.Added JEXTRACT = JextractCalls.Added.makeInvoker(JAVA_INT, JAVA_DOUBLE);

    private int n = 7;
    private int whole = 3;
    private double part = 2.5;

    @Benchmark
    public int tombolo() {
        return TOMBOLO.added(n, whole, part);
    }

    @Benchmark
    public int rawHandle() throws Throwable {
        return (int) EXACT.invokeExact(n, whole, part);
    }

    /** Which takes {@code Object...} too, of types that are chosen beforehand. */
    @Benchmark
    public int jextract() {
        return JEXTRACT.apply(n, whole, part);
    }

    @Benchmark
    public int jni() {
        return JniStubs.added(n, whole, part);
    }
}

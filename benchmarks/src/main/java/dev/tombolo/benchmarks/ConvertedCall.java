package dev.tombolo.benchmarks;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code int same(int)} for degrees, of which C has the tenths: a primitive converted both ways. */
@State(Scope.Thread)
public class ConvertedCall {

    private static final Probes TOMBOLO = new ProbesBinding();
    private static final MethodHandle EXACT = ByHand.probe("same", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final MethodHandle CANONICAL = ByHand.probe("same", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));
    private static final ConverterObject<Double, Integer> CONVERTER = new ConverterObject.Tenths();

    private double argument = 21.5;

    @Benchmark
    public double tombolo() {
        return TOMBOLO.degrees(argument);
    }

    @Benchmark
    public double bestIdiom() throws Throwable {
        return (int) (long) CANONICAL.invokeExact((long) (int) (argument * 10)) / 10.0;
    }

    @Benchmark
    public double naiveObjects() throws Throwable {
        int result = (int) EXACT.invokeExact((int) CONVERTER.toNative(argument));
        return CONVERTER.fromNative(result);
    }

    @Benchmark
    public double jni() {
        return JniStubs.same((int) (argument * 10)) / 10.0;
    }
}

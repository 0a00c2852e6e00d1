package dev.tombolo.benchmarks;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code int same(int)} for a record of degrees: two converters, one on the other, both ways. */
@State(Scope.Thread)
public class StackedCall {

    private static final Probes TOMBOLO = new ProbesBinding();
    private static final MethodHandle EXACT = ByHand.probe("same", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final MethodHandle CANONICAL = ByHand.probe("same", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));
    private static final ConverterObject<Temperature, Integer> CONVERTER =
            new ConverterObject.Stack<>(new ConverterObject.Degrees(), new ConverterObject.Tenths());

    private Temperature argument = new Temperature(21.5);

    @Benchmark
    public double tombolo() {
        return TOMBOLO.temperature(argument).degrees();
    }

    @Benchmark
    public double bestIdiom() throws Throwable {
        int tenths = (int) (argument.degrees() * 10);
        return new Temperature((int) (long) CANONICAL.invokeExact((long) tenths) / 10.0).degrees();
    }

    @Benchmark
    public double naiveObjects() throws Throwable {
        int result = (int) EXACT.invokeExact((int) CONVERTER.toNative(argument));
        return CONVERTER.fromNative(result).degrees();
    }

    @Benchmark
    public double jni() {
        int tenths = (int) (argument.degrees() * 10);
        return new Temperature(JniStubs.same(tenths) / 10.0).degrees();
    }
}

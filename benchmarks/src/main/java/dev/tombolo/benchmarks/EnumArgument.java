package dev.tombolo.benchmarks;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code int same(enum)}: an enum in, a different constant for each call. */
@State(Scope.Thread)
public class EnumArgument {

    private static final Probes TOMBOLO = new ProbesBinding();
    private static final MethodHandle EXACT = ByHand.probe("same", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final MethodHandle CANONICAL = ByHand.probe("same", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));
    private static final Status[] ARGUMENTS = Status.values();
    private static final Map<Status, Integer> CODES =
            Stream.of(Status.values()).collect(Collectors.toMap(Function.identity(), status -> status.code));

    private int turn;

    private Status argument() {
        return ARGUMENTS[turn++ & (ARGUMENTS.length - 1)];
    }

    @Benchmark
    public int tombolo() {
        return TOMBOLO.code(argument());
    }

    @Benchmark
    public int bestIdiom() throws Throwable {
        return (int) (long) CANONICAL.invokeExact((long) argument().code);
    }

    @Benchmark
    public int naiveMap() throws Throwable {
        int code = Objects.requireNonNull(CODES.get(argument()));
        return (int) EXACT.invokeExact(code);
    }

    @Benchmark
    public int jni() {
        return JniStubs.same(argument().code);
    }
}

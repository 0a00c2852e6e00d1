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

/** {@code enum same(int)}: an enum out whose values follow one another, a different constant from each call. */
@State(Scope.Thread)
public class DenseEnumResult {

    private static final Probes TOMBOLO = new ProbesBinding();
    private static final MethodHandle EXACT = ByHand.probe("same", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final MethodHandle CANONICAL = ByHand.probe("same", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));
    private static final Heading[] HEADINGS = Heading.values();
    private static final Map<Integer, Heading> BY_VALUE =
            Stream.of(Heading.values()).collect(Collectors.toMap(Heading::ordinal, Function.identity()));

    private int turn;

    private int argument() {
        return turn++ & 7;
    }

    @Benchmark
    public Heading tombolo() {
        return TOMBOLO.heading(argument());
    }

    @Benchmark
    public Heading bestIdiom() throws Throwable {
        return heading((int) (long) CANONICAL.invokeExact((long) argument()));
    }

    private static Heading heading(int value) {
        if (value < 0 || value >= HEADINGS.length) {
            throw new IllegalStateException("same: unknown heading " + value);
        }
        return HEADINGS[value];
    }

    @Benchmark
    public Heading naiveMap() throws Throwable {
        int result = (int) EXACT.invokeExact(argument());
        return Objects.requireNonNull(BY_VALUE.get(result));
    }

    @Benchmark
    public Heading jni() {
        return heading(JniStubs.same(argument()));
    }
}

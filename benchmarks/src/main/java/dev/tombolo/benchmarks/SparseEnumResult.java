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

/** {@code enum same(int)}: an enum out whose values lie far apart, a different constant from each call. */
@State(Scope.Thread)
public class SparseEnumResult {

    private static final Probes TOMBOLO = new ProbesBinding();
    private static final MethodHandle EXACT = ByHand.probe("same", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final MethodHandle CANONICAL = ByHand.probe("same", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));
    private static final int[] ARGUMENTS =
            Stream.of(Status.values()).mapToInt(status -> status.code).toArray();
    private static final Map<Integer, Status> BY_CODE =
            Stream.of(Status.values()).collect(Collectors.toMap(status -> status.code, Function.identity()));

    private int turn;

    private int argument() {
        return ARGUMENTS[turn++ & (ARGUMENTS.length - 1)];
    }

    @Benchmark
    public Status tombolo() {
        return TOMBOLO.status(argument());
    }

    @Benchmark
    public Status bestIdiom() throws Throwable {
        return status((int) (long) CANONICAL.invokeExact((long) argument()));
    }

    private static Status status(int code) {
        return switch (code) {
            case 200 -> Status.OK;
            case 201 -> Status.CREATED;
            case 301 -> Status.MOVED;
            case 304 -> Status.NOT_MODIFIED;
            case 400 -> Status.BAD_REQUEST;
            case 403 -> Status.FORBIDDEN;
            case 404 -> Status.NOT_FOUND;
            case 500 -> Status.FAILED;
            default -> throw new IllegalStateException("same: unknown status " + code);
        };
    }

    @Benchmark
    public Status naiveMap() throws Throwable {
        int result = (int) EXACT.invokeExact(argument());
        return Objects.requireNonNull(BY_CODE.get(result));
    }

    @Benchmark
    public Status jni() {
        return status(JniStubs.same(argument()));
    }
}

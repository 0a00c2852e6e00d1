package dev.tombolo.benchmarks;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code flags same(int)}: flags out as a set, others from each call. */
@State(Scope.Thread)
public class SetResult {

    private static final Probes TOMBOLO = new ProbesBinding();
    private static final MethodHandle EXACT = ByHand.probe("same", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final MethodHandle CANONICAL = ByHand.probe("same", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));
    private static final OpenFlag[] FLAGS = OpenFlag.values();

    private int turn;

    private int argument() {
        return OpenFlags.SOME[turn++ & (OpenFlags.SOME.length - 1)];
    }

    @Benchmark
    public Set<OpenFlag> tombolo() {
        return TOMBOLO.set(argument());
    }

    @Benchmark
    public Set<OpenFlag> bestIdiom() throws Throwable {
        return set((int) (long) CANONICAL.invokeExact((long) argument()));
    }

    private static Set<OpenFlag> set(int bits) {
        EnumSet<OpenFlag> set = EnumSet.noneOf(OpenFlag.class);
        int rest = bits;
        for (OpenFlag flag : FLAGS) {
            if ((bits & flag.bit) != 0) {
                set.add(flag);
                rest &= ~flag.bit;
            }
        }
        if (rest != 0) {
            throw new IllegalStateException("same: unknown flags " + rest);
        }
        return set;
    }

    @Benchmark
    public Set<OpenFlag> naiveStream() throws Throwable {
        int result = (int) EXACT.invokeExact(argument());
        return Stream.of(OpenFlag.values())
                .filter(flag -> (result & flag.bit) != 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OpenFlag.class)));
    }

    @Benchmark
    public Set<OpenFlag> jni() {
        return set(JniStubs.same(argument()));
    }
}

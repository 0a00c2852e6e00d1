package dev.tombolo.benchmarks;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code flags same(int)}: flags out as their bits, others from each call, and asked for one of them. */
@State(Scope.Thread)
public class FlagsResult {

    private static final Probes TOMBOLO = new ProbesBinding();
    private static final MethodHandle EXACT = ByHand.probe("same", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final MethodHandle CANONICAL = ByHand.probe("same", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));

    private int turn;

    private int argument() {
        return OpenFlags.SOME[turn++ & (OpenFlags.SOME.length - 1)];
    }

    @Benchmark
    public boolean tombolo() {
        return TOMBOLO.flags(argument()).contains(OpenFlag.CREATE);
    }

    @Benchmark
    public boolean bestIdiom() throws Throwable {
        OpenFlags flags = new OpenFlags((int) (long) CANONICAL.invokeExact((long) argument()));
        return flags.contains(OpenFlag.CREATE);
    }

    /** Without an object for the flags. */
    @Benchmark
    public boolean rawHandle() throws Throwable {
        return ((int) EXACT.invokeExact(argument()) & OpenFlag.CREATE.bit) != 0;
    }

    @Benchmark
    public boolean jni() {
        return new OpenFlags(JniStubs.same(argument())).contains(OpenFlag.CREATE);
    }
}

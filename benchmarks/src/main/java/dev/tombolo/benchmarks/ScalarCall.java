package dev.tombolo.benchmarks;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code int abs(int)}: the crossing itself, for a function that does next to nothing. */
@State(Scope.Thread)
public class ScalarCall {

    private static final LibC TOMBOLO = new LibCBinding();
    private static final MethodHandle EXACT = ByHand.libc("abs", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final MethodHandle CANONICAL = ByHand.libc("abs", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));

    private int argument = -7;

    @Benchmark
    public int tombolo() {
        return TOMBOLO.abs(argument);
    }

    @Benchmark
    public int bestIdiom() throws Throwable {
        return (int) (long) CANONICAL.invokeExact((long) argument);
    }

    @Benchmark
    public int rawHandle() throws Throwable {
        return (int) EXACT.invokeExact(argument);
    }

    @Benchmark
    public int jextract() {
        return JextractCalls.abs(argument);
    }

    @Benchmark
    public int eager() {
        return EagerCalls.INSTANCE.abs(argument);
    }

    @Benchmark
    public int lwjgl() {
        return LwjglLibC.Loaded.LIBC.abs(argument);
    }

    @Benchmark
    public int jni() {
        return JniStubs.abs(argument);
    }

    @Benchmark
    public int jna() {
        return JnaCalls.Loaded.LIBC.abs(argument);
    }

    @Benchmark
    public int jnaDirect() {
        return JnaDirect.LibC.abs(argument);
    }

    @Benchmark
    public int jnr() {
        return JnrCalls.Loaded.LIBC.abs(argument);
    }
}

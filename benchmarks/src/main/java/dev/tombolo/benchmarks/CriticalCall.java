package dev.tombolo.benchmarks;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code int abs(int)} as a critical function: no transition to native state. JNI has nothing like it. */
@State(Scope.Thread)
public class CriticalCall {

    private static final LibC TOMBOLO = new LibCBinding();
    private static final Linker.Option CRITICAL = Linker.Option.critical(false);
    private static final MethodHandle EXACT = ByHand.libc("abs", FunctionDescriptor.of(JAVA_INT, JAVA_INT), CRITICAL);
    private static final MethodHandle CANONICAL =
            ByHand.libc("abs", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG), CRITICAL);

    private int argument = -7;

    @Benchmark
    public int tombolo() {
        return TOMBOLO.absCritical(argument);
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
    public int lwjgl() {
        return LwjglLibC.Loaded.LIBC.absCritical(argument);
    }

    @Benchmark
    public int jni() {
        return JniStubs.abs(argument);
    }
}

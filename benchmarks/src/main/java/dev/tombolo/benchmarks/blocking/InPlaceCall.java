package dev.tombolo.benchmarks.blocking;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tombolo.benchmarks.ByHand;
import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code int abs(int)}, which may be interrupted, on a platform thread. */
@State(Scope.Thread)
public class InPlaceCall {

    private static final Waits TOMBOLO = new WaitsBinding();
    private static final MethodHandle EXACT = ByHand.libc("abs", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final MethodHandle CANONICAL = ByHand.libc("abs", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));

    private int argument = -7;

    @Benchmark
    public int tombolo() {
        return TOMBOLO.abs(argument);
    }

    /** Learns of an interrupt, and then does not know where the thread is. */
    @Benchmark
    public int bestIdiom() throws Throwable {
        Region region = new Region();
        region.enter();
        try {
            return (int) (long) CANONICAL.invokeExact((long) argument);
        } finally {
            region.exit();
        }
    }

    @Benchmark
    public int rawHandle() throws Throwable {
        return (int) EXACT.invokeExact(argument);
    }
}

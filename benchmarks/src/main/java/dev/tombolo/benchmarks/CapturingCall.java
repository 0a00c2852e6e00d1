package dev.tombolo.benchmarks;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code int probe(int)}, after which the thread may ask what {@code errno} was. */
@State(Scope.Thread)
public class CapturingCall {

    private static final Probes TOMBOLO = new ProbesBinding();
    private static final MethodHandle EXACT =
            ByHand.probe("probe", FunctionDescriptor.of(JAVA_INT, JAVA_INT), ByHand.CAPTURE);
    private static final MethodHandle CANONICAL =
            ByHand.probe("probe", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG), ByHand.CAPTURE);
    private static final ThreadLocal<int[]> LAST = ThreadLocal.withInitial(() -> new int[1]);
    private static final ThreadLocal<Integer> BOXED = new ThreadLocal<>();

    private int argument = 7;

    @Benchmark
    public int tombolo() {
        return TOMBOLO.probeCapturing(argument);
    }

    @Benchmark
    public int bestIdiom() throws Throwable {
        long slot = Slots.claim();
        try {
            int result = (int) (long) CANONICAL.invokeExact(Slots.state(slot), (long) argument);
            LAST.get()[0] = Slots.errno(slot);
            return result;
        } finally {
            Slots.release(slot);
        }
    }

    @Benchmark
    public int naiveArena() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment captured = arena.allocate(ByHand.STATE);
            int result = (int) EXACT.invokeExact(captured, argument);
            BOXED.set(captured.get(JAVA_INT, 0));
            return result;
        }
    }

    @Benchmark
    public int jni() {
        return JniStubs.probeCapturing(argument);
    }
}

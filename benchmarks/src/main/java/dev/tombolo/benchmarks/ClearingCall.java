package dev.tombolo.benchmarks;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tombolo.runtime.Errno;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * {@code int probe(int)} as {@code strtol} wants to be called: {@code errno} is 0 before, and what it is after the call is
 * asked for each time.
 */
@State(Scope.Thread)
@SuppressWarnings("restricted")
public class ClearingCall {

    private static final Probes TOMBOLO = new ProbesBinding();
    private static final MethodHandle EXACT =
            ByHand.probe("probe", FunctionDescriptor.of(JAVA_INT, JAVA_INT), ByHand.CAPTURE);
    private static final MethodHandle CANONICAL =
            ByHand.probe("probe", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG), ByHand.CAPTURE);
    private static final MethodHandle EXACT_LOCATION =
            ByHand.libc(ByHand.ERRNO_LOCATION, FunctionDescriptor.of(ADDRESS.withTargetLayout(JAVA_INT)));
    private static final MethodHandle LOCATION =
            ByHand.libc(ByHand.ERRNO_LOCATION, FunctionDescriptor.of(JAVA_LONG), Linker.Option.critical(false));
    private static final ThreadLocal<int[]> LAST = ThreadLocal.withInitial(() -> new int[1]);
    private static final ThreadLocal<Integer> BOXED = new ThreadLocal<>();

    private int argument = 7;

    @Benchmark
    public int tombolo() {
        return TOMBOLO.probeCleared(argument) + Errno.last();
    }

    @Benchmark
    public int bestIdiom() throws Throwable {
        long slot = Slots.claim();
        try {
            int result = (int) (long) CANONICAL.invokeExact(cleared(slot), (long) argument);
            LAST.get()[0] = Slots.errno(slot);
            return result + LAST.get()[0];
        } finally {
            Slots.release(slot);
        }
    }

    private static MemorySegment cleared(long slot) throws Throwable {
        Slots.setInt((long) LOCATION.invokeExact(), 0);
        return Slots.state(slot);
    }

    @Benchmark
    public int naiveArena() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment captured = arena.allocate(ByHand.STATE);
            ((MemorySegment) EXACT_LOCATION.invokeExact()).set(JAVA_INT, 0, 0);
            int result = (int) EXACT.invokeExact(captured, argument);
            BOXED.set(captured.get(JAVA_INT, 0));
            return result + BOXED.get();
        }
    }

    @Benchmark
    public int jni() {
        return JniStubs.probeCleared(argument) + JniStubs.lastErrno();
    }
}

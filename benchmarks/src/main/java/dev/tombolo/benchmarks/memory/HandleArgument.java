package dev.tombolo.benchmarks.memory;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tombolo.benchmarks.ByHand;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** {@code int gauge_level(const struct gauge *)}: a pointer that the program owns, kept from being closed meanwhile. */
@State(Scope.Thread)
@SuppressWarnings("restricted")
public class HandleArgument {

    private static final SharedMemory TOMBOLO = new SharedMemoryBinding();
    private static final MethodHandle OPEN = ByHand.probe("gauge_open", FunctionDescriptor.of(ADDRESS, JAVA_INT));
    private static final MethodHandle EXACT = ByHand.probe("gauge_level", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    private static final MethodHandle CANONICAL =
            ByHand.probe("gauge_level", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));

    private static final int LEVEL = 7;

    private final Gauge gauge = TOMBOLO.open(LEVEL);
    private final MemorySegment bare = opened();
    private final MemorySegment shared = opened().reinterpret(Arena.ofShared(), null);
    private final OwnedPointer owned = new OwnedPointer(opened().address());
    private final long forJni = JniMemory.gaugeOpen(LEVEL);

    private static MemorySegment opened() {
        try {
            return (MemorySegment) OPEN.invokeExact(LEVEL);
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
    }

    @TearDown
    public void close() {
        gauge.close();
    }

    @Benchmark
    public int tombolo() {
        return TOMBOLO.level(gauge);
    }

    @Benchmark
    public int bestIdiom() throws Throwable {
        owned.begin();
        try {
            return (int) (long) CANONICAL.invokeExact(owned.address());
        } finally {
            owned.end();
        }
    }

    @Benchmark
    public int sharedArena() throws Throwable {
        return (int) EXACT.invokeExact(shared);
    }

    /** The pointer alone, whoever closes it. */
    @Benchmark
    public int rawHandle() throws Throwable {
        return (int) EXACT.invokeExact(bare);
    }

    @Benchmark
    public int jni() {
        return JniMemory.gaugeLevel(forJni);
    }
}

package dev.tombolo.benchmarks.memory;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tombolo.benchmarks.ByHand;
import dev.tombolo.benchmarks.Slots;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code int half(int, int *)}: what C writes is the result, and its own result the failure, which does not come. */
@State(Scope.Thread)
public class OutResultCall {

    private static final SharedMemory TOMBOLO = new SharedMemoryBinding();
    private static final MethodHandle EXACT =
            ByHand.probe("half", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS), ByHand.CAPTURE);
    private static final MethodHandle CANONICAL =
            ByHand.probe("half", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG), ByHand.CAPTURE);

    private final MemorySegment state = Arena.global().allocate(ByHand.STATE);
    private final MemorySegment memory = Arena.global().allocate(JAVA_INT);
    private int argument = 7;

    @Benchmark
    public int tombolo() throws IOException {
        return TOMBOLO.halfOf(argument);
    }

    @Benchmark
    public int bestIdiom() throws Throwable {
        long slot = Slots.claim();
        try {
            long result = slot + Long.BYTES;
            Slots.ALL.set(JAVA_INT, result, 0);
            int status = (int) (long) CANONICAL.invokeExact(Slots.state(slot), (long) argument, result);
            if (status == -1) {
                throw new IOException("half: errno " + Slots.errno(slot));
            }
            return Slots.ALL.get(JAVA_INT, result);
        } finally {
            Slots.release(slot);
        }
    }

    @Benchmark
    public int naiveArena() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment captured = arena.allocate(ByHand.STATE);
            MemorySegment result = arena.allocate(JAVA_INT);
            int status = (int) EXACT.invokeExact(captured, argument, result);
            if (status == -1) {
                throw new IOException("half: errno " + captured.get(JAVA_INT, 0));
            }
            return result.get(JAVA_INT, 0);
        }
    }

    /** Into memory that was allocated beforehand, and the status is not looked at. */
    @Benchmark
    public int rawHandle() throws Throwable {
        int _ = (int) EXACT.invokeExact(state, argument, memory);
        return memory.get(JAVA_INT, 0);
    }

    @Benchmark
    public int jni() throws IOException {
        return JniMemory.halfOf(argument);
    }
}

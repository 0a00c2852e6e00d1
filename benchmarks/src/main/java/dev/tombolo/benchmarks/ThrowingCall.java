package dev.tombolo.benchmarks;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import org.lwjgl.system.SegmentStack;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code int probe(int)}, which says in {@code errno} why it failed: it succeeds, and nothing is thrown. */
@State(Scope.Thread)
public class ThrowingCall {

    private static final Probes TOMBOLO = new ProbesBinding();
    private static final MethodHandle EXACT =
            ByHand.probe("probe", FunctionDescriptor.of(JAVA_INT, JAVA_INT), ByHand.CAPTURE);
    private static final MethodHandle CANONICAL =
            ByHand.probe("probe", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG), ByHand.CAPTURE);
    private static final VarHandle ERRNO = ByHand.STATE.varHandle(PathElement.groupElement("errno"));

    private final MemorySegment state = Arena.global().allocate(ByHand.STATE);
    private int argument = 7;

    @Benchmark
    public int tombolo() throws IOException {
        return TOMBOLO.probe(argument);
    }

    @Benchmark
    public int bestIdiom() throws Throwable {
        long slot = Slots.claim();
        try {
            int result = (int) (long) CANONICAL.invokeExact(Slots.state(slot), (long) argument);
            if (result == -1) {
                throw new IOException("probe: errno " + Slots.errno(slot));
            }
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
            if (result == -1) {
                throw new IOException("probe: errno " + captured.get(JAVA_INT, 0));
            }
            return result;
        }
    }

    /** The call alone: memory for the state was made beforehand, and is not looked at. */
    @Benchmark
    public int rawHandle() throws Throwable {
        return (int) EXACT.invokeExact(state, argument);
    }

    /** With the same handle, the program's own: what jextract generates captures nothing. */
    @Benchmark
    public int jextract() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment captured = arena.allocate(ByHand.STATE);
            int result = (int) EXACT.invokeExact(captured, argument);
            if (result == -1) {
                throw new IOException("probe: errno " + (int) ERRNO.get(captured, 0L));
            }
            return result;
        }
    }

    @Benchmark
    public int eager() throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment captured = arena.allocate(ByHand.STATE);
            int result = EagerCalls.INSTANCE.probe(captured, argument);
            if (result == -1) {
                throw new IOException("probe: errno " + (int) ERRNO.get(captured, 0L));
            }
            return result;
        }
    }

    @Benchmark
    public int lwjgl() throws IOException {
        try (SegmentStack stack = SegmentStack.stackPush()) {
            MemorySegment captured = stack.allocate(ByHand.STATE);
            int result = LwjglProbes.Loaded.PROBES.probe(captured, argument);
            if (result == -1) {
                throw new IOException("probe: errno " + captured.get(JAVA_INT, 0));
            }
            return result;
        }
    }

    @Benchmark
    public int jni() throws IOException {
        return JniStubs.probe(argument);
    }

    /** JNA throws a {@code LastErrorException} where {@code errno} is not 0. */
    @Benchmark
    public int jna() {
        return JnaCalls.Loaded.PROBES.probe(argument);
    }

    @Benchmark
    public int jnaDirect() {
        return JnaDirect.Probes.probe(argument);
    }

    @Benchmark
    public int jnr() throws IOException {
        int result = JnrCalls.Loaded.PROBES.probe(argument);
        if (result == -1) {
            throw new IOException("probe: errno " + JnrCalls.Loaded.errno());
        }
        return result;
    }
}

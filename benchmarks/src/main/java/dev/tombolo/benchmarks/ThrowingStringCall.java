package dev.tombolo.benchmarks;

import static java.lang.foreign.ValueLayout.ADDRESS;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** {@code int probe_text(const char *)}: a string in, and {@code errno} out where it fails, which it does not. */
@State(Scope.Thread)
public class ThrowingStringCall {

    private static final Probes TOMBOLO = new ProbesBinding();
    private static final MethodHandle EXACT =
            ByHand.probe("probe_text", FunctionDescriptor.of(JAVA_INT, ADDRESS), ByHand.CAPTURE);
    private static final MethodHandle CANONICAL =
            ByHand.probe("probe_text", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG), ByHand.CAPTURE);
    private static final VarHandle ERRNO = ByHand.STATE.varHandle(PathElement.groupElement("errno"));

    @Param
    public Text text = Text.ASCII_3;

    private final MemorySegment state = Arena.global().allocate(ByHand.STATE);
    private String argument = "";
    private MemorySegment copy = MemorySegment.NULL;

    @Setup
    public void prepare() {
        argument = text.content();
        copy = Arena.global().allocateFrom(argument);
    }

    @Benchmark
    public int tombolo() throws IOException {
        return TOMBOLO.probeText(argument);
    }

    @Benchmark
    public int bestIdiom() throws Throwable {
        long slot = Slots.claim();
        try {
            long string = slot + Long.BYTES;
            Slots.write(string, argument);
            int result = (int) (long) CANONICAL.invokeExact(Slots.state(slot), string);
            if (result == -1) {
                throw new IOException("probe_text: errno " + Slots.errno(slot));
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
            int result = (int) EXACT.invokeExact(captured, arena.allocateFrom(argument));
            if (result == -1) {
                throw new IOException("probe_text: errno " + captured.get(JAVA_INT, 0));
            }
            return result;
        }
    }

    /** The call alone: the copy and memory for the state were made beforehand. */
    @Benchmark
    public int rawHandle() throws Throwable {
        return (int) EXACT.invokeExact(state, copy);
    }

    /** With the same handle, the program's own: what jextract generates captures nothing. */
    @Benchmark
    public int jextract() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment captured = arena.allocate(ByHand.STATE);
            int result = (int) EXACT.invokeExact(captured, arena.allocateFrom(argument));
            if (result == -1) {
                throw new IOException("probe_text: errno " + (int) ERRNO.get(captured, 0L));
            }
            return result;
        }
    }

    @Benchmark
    public int eager() throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment captured = arena.allocate(ByHand.STATE);
            int result = EagerCalls.INSTANCE.probeText(captured, argument);
            if (result == -1) {
                throw new IOException("probe_text: errno " + (int) ERRNO.get(captured, 0L));
            }
            return result;
        }
    }

    @Benchmark
    public int lwjgl() throws IOException {
        try (SegmentStack stack = SegmentStack.stackPush()) {
            MemorySegment captured = stack.allocate(ByHand.STATE);
            int result = LwjglProbes.Loaded.PROBES.probeText(captured, argument);
            if (result == -1) {
                throw new IOException("probe_text: errno " + captured.get(JAVA_INT, 0));
            }
            return result;
        }
    }

    @Benchmark
    public int jni() throws IOException {
        return JniStubs.probeText(argument);
    }

    /** JNA throws a {@code LastErrorException} where {@code errno} is not 0. */
    @Benchmark
    public int jna() {
        return JnaCalls.Loaded.PROBES.probe_text(argument);
    }

    @Benchmark
    public int jnaDirect() {
        return JnaDirect.Probes.probe_text(argument);
    }

    @Benchmark
    public int jnr() throws IOException {
        int result = JnrCalls.Loaded.PROBES.probe_text(argument);
        if (result == -1) {
            throw new IOException("probe_text: errno " + JnrCalls.Loaded.errno());
        }
        return result;
    }
}

package dev.tombolo.benchmarks;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
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

    @Benchmark
    public int jni() throws IOException {
        return JniStubs.probeText(argument);
    }
}

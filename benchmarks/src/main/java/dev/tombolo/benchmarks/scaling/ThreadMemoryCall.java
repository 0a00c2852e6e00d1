package dev.tombolo.benchmarks.scaling;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tombolo.benchmarks.ByHand;
import dev.tombolo.benchmarks.Slots;
import dev.tombolo.benchmarks.Text;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;

/**
 * The call by hand with memory that belongs to the thread for as long as it lives: nobody else ever takes it, and nobody
 * has to claim it, as long as no callback calls. Each thread that ever calls has its own.
 */
final class ThreadMemoryCall implements Call {

    private static final MethodHandle CANONICAL =
            ByHand.probe("probe_text", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG), ByHand.CAPTURE);

    private static final long BYTES = 1024;

    /** Freed some time after the thread has ended. */
    private static final ThreadLocal<Long> MEMORY =
            ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(BYTES).address());

    private static final String ARGUMENT = Text.ASCII_3.content();

    @Override
    public int run() throws Throwable {
        long memory = MEMORY.get();
        long string = memory + Long.BYTES;
        Slots.write(string, ARGUMENT);
        int result = (int) (long) CANONICAL.invokeExact(Slots.state(memory), string);
        if (result == -1) {
            throw new IOException("probe_text: errno " + Slots.errno(memory));
        }
        return result;
    }
}

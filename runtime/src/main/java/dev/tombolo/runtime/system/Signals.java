package dev.tombolo.runtime.system;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What ends a thread's wait in C: a signal whose handler does nothing, so that what waits fails with {@code EINTR}.
 *
 * <p>Which one it is, is chosen when it is needed first, and then it is the JVM's for good.
 */
public final class Signals {

    /** The system property that chooses the signal: a number, or {@value #NONE}. */
    public static final String PROPERTY = "tombolo.interrupt.signal";

    static final String NONE = "none";

    /** Known without asking the system: what is false here need not be tried. */
    private static final boolean MAY_BE = CThread.hasName() && !NONE.equals(System.getProperty(PROPERTY));

    private static volatile boolean isTaken;

    /** What has become of the choice: a signal, or a reason why there is none. */
    private static final class Choice {
        static final @Nullable InterruptSignal SIGNAL;
        static final Optional<String> WHY_NOT;

        static {
            InterruptSignal signal = null;
            Optional<String> whyNot = Optional.empty();
            try {
                signal = InterruptSignal.taken();
                CSignal.enterKernel(); // links it, so that it is but a call where it counts
            } catch (NoSignalException none) {
                whyNot = Optional.of(none.reason());
            }
            SIGNAL = signal;
            WHY_NOT = whyNot;
            isTaken = signal != null;
        }
    }

    private Signals() {}

    /** Whether there may be one: false on Windows, without native access, and where {@value #PROPERTY} says none. */
    public static boolean mayBe() {
        return MAY_BE;
    }

    /** Whether one is chosen and its handler is in place, so that sending it is quick. */
    public static boolean areTaken() {
        return isTaken;
    }

    /** Why there is none; empty where there is one, which is chosen now if it was not before. */
    public static Optional<String> whyNot() {
        return Choice.WHY_NOT;
    }

    /**
     * Sends it.
     *
     * @param thread one that has not ended, and does not before this returns
     * @return false where there is none, or somebody else has it now
     */
    public static boolean send(long thread) {
        InterruptSignal signal = Choice.SIGNAL;
        return signal != null && signal.send(thread);
    }

    /**
     * Has the current thread run the handler for all that was sent to it by now.
     *
     * <p>When {@code pthread_kill} returns, the signal is noted with the thread that it was sent to. That one runs the
     * handler when it next goes from the kernel back to its own code (signal(7), "Execution of signal handlers"), which
     * may be at the end of a system call that it has yet to make. Were that one a wait, it would fail for a signal that
     * was meant for another. So this makes one that waits for nothing: when it is back, all signals have been handled
     * that the thread does not block, however many had queued up.
     */
    public static void deliver() {
        CSignal.enterKernel();
    }
}

package dev.tombolo.runtime.support;

import dev.tombolo.runtime.system.Platform;

/** What becomes of an interrupt that ended a function's wait. */
public final class Interruption {

    /** The number of {@code EINTR} on every system that has it. */
    static final int EINTR = 4;

    /** Where a function may fail with another system's numbers, this one means something else. */
    private static final boolean IS_UNIX = !Platform.host().isWindows();

    private Interruption() {}

    /**
     * For a call that failed.
     *
     * @throws InterruptedException if it failed with {@code EINTR} and the thread is interrupted, which it is no more then
     */
    public static void check(String function, int errno) throws InterruptedException {
        if (IS_UNIX && errno == EINTR) {
            check(function);
        }
    }

    /**
     * For a call that failed, or was cancelled, which looks like anything.
     *
     * @throws InterruptedException if the thread is interrupted, which it is no more then
     */
    public static void check(String function) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException(function.concat(" was interrupted"));
        }
    }
}

package dev.tombolo.runtime.support;

import org.jspecify.annotations.Nullable;

/** A stretch of C in the current thread that an interrupt of the thread ends. */
final class Waiting {
    private final @Nullable Cancel cancel;

    /**
     * One that has not begun.
     *
     * @param cancel what ends it; null for a signal
     */
    Waiting(@Nullable Cancel cancel) {
        this.cancel = cancel;
    }

    /** Begins, right before C is called: an interrupt from now on, or one of before, is told C until {@link #exit()}. */
    void enter() {}

    /** Ends, right after C has returned: then nothing is on its way to C any more. */
    void exit() {}

    @Override
    public String toString() {
        return "Waiting, cancelled by " + cancel;
    }
}

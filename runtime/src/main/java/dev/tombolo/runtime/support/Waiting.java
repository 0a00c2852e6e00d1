package dev.tombolo.runtime.support;

import dev.tombolo.runtime.system.Signals;
import org.jspecify.annotations.Nullable;

/**
 * A call of C in the current thread that an interrupt of the thread ends. May begin again after its end: while C calls
 * back, it has ended.
 *
 * <p>For a virtual thread that means the thread that carries it, which stays the same since nothing in between parks.
 */
final class Waiting {
    private final @Nullable Cancel cancel;

    /** What an interrupt closes; null before the first call, and where no interrupt ends it. */
    private @Nullable Stretch stretch;

    /**
     * One that has not begun.
     *
     * @param cancel what ends it; null for a signal
     */
    Waiting(@Nullable Cancel cancel) {
        this.cancel = cancel;
    }

    /** Begins, right before C is called: an interrupt from now on, or one of before, is told C until {@link #exit()}. */
    void enter() {
        Stretch next = stretch;
        if (next == null || !next.isOpen()) {
            next = stretch();
            stretch = next;
        }
        if (next != null) {
            next.enter();
        }
    }

    private @Nullable Stretch stretch() {
        if (cancel != null) {
            return new CancelledStretch(cancel);
        }
        return Signals.mayBe() ? new SignalledStretch() : null;
    }

    /** Ends, right after C has returned: then nothing is on its way to C any more. */
    void exit() {
        Stretch ended = stretch;
        if (ended != null) {
            ended.exit();
        }
    }

    @Override
    public String toString() {
        return "Waiting, cancelled by " + cancel;
    }
}

package dev.tombolo.runtime.support;

/** What the resender does for one stretch of C. */
final class Resending {
    private final SignalledStretch stretch;
    private final Pauses pauses = new Pauses();

    /** In terms of {@link System#nanoTime()}. */
    private long due;

    /** One to which the next signal is sent after the first pause. */
    Resending(SignalledStretch stretch) {
        this.stretch = stretch;
        this.due = System.nanoTime() + pauses.next();
    }

    boolean isOver() {
        return stretch.isOver();
    }

    /** Sends a signal if it is time to; false where there is none to send. */
    boolean send(long now) {
        if (now - due < 0) {
            return true;
        }
        due = now + pauses.next();
        return stretch.send();
    }

    /** In how many nanoseconds it is time to. */
    long pause(long now) {
        return Math.max(1, due - now);
    }
}

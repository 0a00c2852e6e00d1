package dev.tombolo.runtime.support;

/**
 * How long to wait each time before C is told again that it shall return: not long at first, as nearly always it was about
 * to begin to wait; less and less often where it does not listen, since signals queue up in a thread that blocks them.
 */
final class Pauses {
    private static final long FIRST = 20_000;
    private static final long USUAL = 10_000_000;
    private static final long LONGEST = 1_000_000_000;

    /** How often the usual one is made before it grows again: about a second. */
    private static final int USUAL_TIMES = 100;

    private long next = FIRST;
    private int times;

    /** In nanoseconds. */
    long next() {
        long pause = next;
        if (pause < USUAL || times++ >= USUAL_TIMES) {
            next = Math.min(2 * pause, pause < USUAL ? USUAL : LONGEST);
        }
        return pause;
    }
}

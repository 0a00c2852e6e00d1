package dev.tombolo.runtime.support;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/**
 * Who runs a callback at the moment.
 *
 * <p>The thread that finds nobody there notes its id by one compare-and-set, and takes it away by a store: that is nearly
 * every run. Other threads, and runs within that run, are noted in a table under the monitor of this object. Who leaves
 * wakes nobody, which would cost every run a fence: who waits looks again and again.
 */
final class Runs {
    private static final VarHandle FIRST = first();
    private static final long NOBODY = 0;
    private static final long SHORTEST_PAUSE = 1_000;
    private static final long LONGEST_PAUSE = 1_000_000;

    /** The id of a thread that runs it. */
    private volatile long first;

    /** The ids of the others, one for each run. */
    private long[] others = new long[0];

    private int count;

    private static VarHandle first() {
        try {
            return MethodHandles.lookup().findVarHandle(Runs.class, "first", long.class);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** Begins a run of the current thread; whether it found nobody. */
    boolean begin() {
        long me = Thread.currentThread().threadId();
        if (FIRST.compareAndSet(this, NOBODY, me)) {
            return true;
        }
        note(me);
        return false;
    }

    /** Ends a run of the current thread; whether it is the one that found nobody. Of several it does not matter which. */
    boolean end() {
        long me = Thread.currentThread().threadId();
        if (first == me) {
            FIRST.setRelease(this, NOBODY);
            return true;
        }
        forget(me);
        return false;
    }

    private synchronized void note(long runner) {
        if (count == others.length) {
            others = Arrays.copyOf(others, count + 4);
        }
        others[count++] = runner;
    }

    private synchronized void forget(long runner) {
        for (int i = 0; i < count; i++) {
            if (others[i] == runner) {
                others[i] = others[--count];
                return;
            }
        }
    }

    /** Whether anybody runs it. */
    synchronized boolean any() {
        return first != NOBODY || count > 0;
    }

    /** Waits until no other thread runs it. It cannot be interrupted: what the callback uses may be gone afterwards. */
    void await() {
        long me = Thread.currentThread().threadId();
        boolean wasInterrupted = false;
        for (long pause = SHORTEST_PAUSE; isRunByOther(me); pause = Math.min(2 * pause, LONGEST_PAUSE)) {
            LockSupport.parkNanos(this, pause);
            wasInterrupted |= Thread.interrupted();
        }
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isRunByOther(long me) {
        long runner = first;
        if (runner != NOBODY && runner != me) {
            return true;
        }
        for (int i = 0; i < count; i++) {
            if (others[i] != me) {
                return true;
            }
        }
        return false;
    }
}

package dev.tombolo.runtime;

import dev.tombolo.runtime.system.CallThreads;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * Who uses a handle at the moment, and whether it is closed.
 *
 * <p>The thread that finds it unused takes it by one compare-and-set of its id, and gives it back by another: that is
 * nearly every call. Other threads, and calls within that call, are noted in a table under the monitor of this object.
 * Every thread that uses it is known, so that closing can wait for the others and need not wait for itself.
 */
final class Uses {
    private static final VarHandle STATE = state();
    private static final long UNUSED = 0;

    /** The sign: somebody is closing it, and whoever comes is refused. The rest is the user it waits for. */
    private static final long CLOSING = Long.MIN_VALUE;

    private static final long CLOSED = -1;

    /** The id of the thread that uses it, {@link #UNUSED}, {@link #CLOSED}, or with {@link #CLOSING}. */
    @SuppressWarnings("unused") // see STATE
    private volatile long state;

    /** The ids of the other users, one for each use. */
    private long[] others = new long[0];

    private int count;

    private static VarHandle state() {
        try {
            return MethodHandles.lookup().findVarHandle(Uses.class, "state", long.class);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** Begins a use of the current thread, which has to end it; false where it is closed. */
    boolean begin() {
        long me = Thread.currentThread().threadId();
        return STATE.compareAndSet(this, UNUSED, me) || beginBesides(me);
    }

    /** Ends a use of the current thread. */
    void end() {
        long me = Thread.currentThread().threadId();
        if (!STATE.compareAndSet(this, me, UNUSED)) {
            endBesides(me);
        }
    }

    boolean isClosed() {
        return state < 0;
    }

    /**
     * Closes it for all, once nobody uses it any more.
     *
     * @return whether it was this call that closed it
     * @throws IllegalStateException if the current thread uses it, which would wait for itself
     */
    synchronized boolean close() {
        boolean closes = waitUntilUnused(Thread.currentThread().threadId());
        if (closes) {
            state = CLOSED;
        }
        return closes;
    }

    /**
     * Begins a use of the current thread that is the only one and, so far, the last: {@link #keep} ends it, or
     * {@link #give}.
     *
     * @return false where it is closed
     * @throws IllegalStateException if the current thread uses it already, which would wait for itself
     */
    synchronized boolean beginLast() {
        long me = Thread.currentThread().threadId();
        boolean begins = state >= 0 && waitUntilUnused(me);
        if (begins) {
            state = CLOSING | me;
        }
        return begins;
    }

    /** Ends the last use where {@link #give} has not: others may come again. */
    synchronized void keep() {
        if (state != CLOSED) {
            state = UNUSED;
            notifyAll();
        }
    }

    /** Ends the last use, after which it is closed. */
    synchronized void give() {
        state = CLOSED;
        notifyAll();
    }

    private synchronized boolean beginBesides(long me) {
        while (state >= 0) {
            if (STATE.compareAndSet(this, UNUSED, me)) {
                return true;
            }
            if (state > 0) {
                note(me);
                return true;
            }
        }
        return false;
    }

    private void note(long user) {
        if (count == others.length) {
            others = Arrays.copyOf(others, count + 4);
        }
        others[count++] = user;
    }

    private synchronized void endBesides(long me) {
        int index = indexOf(me);
        if (index >= 0) {
            others[index] = others[--count];
        } else {
            state = CLOSING; // only a thread that closes it can have changed this one's id
        }
        notifyAll();
    }

    private int indexOf(long user) {
        for (int i = 0; i < count; i++) {
            if (others[i] == user) {
                return i;
            }
        }
        return -1;
    }

    /** Refuses new users and waits for the others; false where somebody else has closed it by then. */
    private boolean waitUntilUnused(long me) {
        boolean isInterrupted = false;
        try {
            while (state != CLOSED) {
                refuse(me);
                if (state == CLOSING && count == 0) {
                    return true;
                }
                try {
                    wait();
                } catch (InterruptedException e) {
                    isInterrupted = true;
                }
            }
            return false;
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean isUsedBy(long current, long user) {
        return (current & ~CLOSING) == user || indexOf(user) >= 0;
    }

    /** Marks it, unless the current thread uses it, or the one that it calls C for. */
    private void refuse(long me) {
        long current = state;
        while (true) {
            if (isUsedBy(current, me) || isUsedBy(current, CallThreads.caller().threadId())) {
                throw new IllegalStateException("a call of this thread uses it");
            }
            long found = (long) STATE.compareAndExchange(this, current, current | CLOSING);
            if (found == current) {
                return;
            }
            current = found;
        }
    }
}

package dev.tombolo.runtime.support;

import java.util.concurrent.locks.LockSupport;

/**
 * One that a function of the program's ends, in a thread of its own, since it may wait itself.
 *
 * <p>It is called under the monitor of this object, which the end takes as well: so it is never called after the end, and
 * the end waits for one that is running, whether the thread is interrupted or not.
 */
final class CancelledStretch extends Stretch implements Runnable {
    private static final int OUT = 0;
    private static final int ENTERING = 1;
    private static final int IN = 2;

    private final Cancel cancel;

    /** Written under the monitor at the end; before, nothing depends on when it is seen. */
    private volatile int state = OUT;

    CancelledStretch(Cancel cancel) {
        this.cancel = cancel;
    }

    @Override
    void enter() {
        state = ENTERING;
        try {
            listen();
        } catch (Throwable thrown) {
            state = OUT;
            stopListening();
            throw thrown;
        }
        state = IN;
    }

    @Override
    void exit() {
        end();
        stopListening();
    }

    private synchronized void end() {
        state = OUT;
    }

    @Override
    protected void implCloseChannel() {
        if (state != OUT) {
            Thread.ofPlatform().daemon().name("tombolo-cancel").start(this);
        }
    }

    /** Cancels until C has returned, or until it throws: then the thread ends with that, as threads do. */
    @Override
    public void run() {
        Pauses pauses = new Pauses();
        try {
            while (cancels()) {
                boolean ignored = Thread.interrupted(); // with which it would not pause
                LockSupport.parkNanos(this, pauses.next());
            }
        } catch (Throwable thrown) {
            throw Calls.rethrow(thrown);
        }
    }

    /** False if C has returned. */
    private synchronized boolean cancels() throws Throwable {
        if (state == IN) {
            cancel.cancel();
        }
        return state != OUT;
    }
}

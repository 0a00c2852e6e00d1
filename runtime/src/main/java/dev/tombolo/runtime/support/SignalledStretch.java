package dev.tombolo.runtime.support;

import dev.tombolo.runtime.system.CThread;
import dev.tombolo.runtime.system.Signals;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

/**
 * One that signals end.
 *
 * <p>A signal may be sent at any time from {@link #IN} to {@link #OUT}, by one sender after the other, each of which keeps
 * it from ending until the signal is noted with the thread. So none is sent to a thread that is not in C, or is no more;
 * and what was sent but has not arrived when C returns, is made to arrive before the thread calls C again
 * ({@link Signals#deliver}).
 *
 * <p>A signal that comes before C waits for something has no effect; and whether it does, nobody but C knows. So it is
 * sent until C has returned.
 */
final class SignalledStretch extends Stretch {
    private static final int OUT = 0;
    private static final int ENTERING = 1;
    private static final int IN = 2;
    private static final int SENDING = 3;

    /** No {@code VarHandle}: the first use of one may park, and a virtual thread that parks may get another carrier. */
    private static final AtomicIntegerFieldUpdater<SignalledStretch> STATE =
            AtomicIntegerFieldUpdater.newUpdater(SignalledStretch.class, "state");

    private volatile int state = OUT;

    /** C's name of the thread, written before {@link #IN}. */
    private long thread;

    /** Whether any was sent; written while {@link #SENDING}. */
    private boolean isSignalled;

    /** Asks for the thread's name last: what comes before may park, and a virtual thread that parks may get another. */
    @Override
    void enter() {
        state = ENTERING;
        try {
            listen();
            thread = CThread.current();
        } catch (Throwable thrown) {
            state = OUT;
            stopListening();
            throw thrown;
        }
        state = IN;
    }

    /** Does nothing where it has ended. Waits for a sender without parking, for the sake of virtual threads. */
    @Override
    void exit() {
        while (!STATE.compareAndSet(this, IN, OUT)) {
            if (isOver()) {
                return;
            }
            Signals.deliver(); // lets others run
        }
        if (isSignalled) {
            isSignalled = false;
            Signals.deliver();
        }
        stopListening();
    }

    /** The first signal goes out at once, unless one has to be chosen: the thread that interrupts is spared that. */
    @Override
    protected void implCloseChannel() {
        if (isOver()) {
            return; // the interrupt has come too late
        }
        if (Signals.areTaken()) {
            boolean ignored = send(); // if it was not sent, the resender finds out why
        }
        Resender.add(this);
    }

    /** Whether C has returned; where it was closed, that is for good. */
    boolean isOver() {
        return state == OUT;
    }

    /** Sends a signal if C is running; false where there is none to send. */
    boolean send() {
        if (!STATE.compareAndSet(this, IN, SENDING)) {
            return true;
        }
        try {
            isSignalled = true;
            return Signals.send(thread);
        } finally {
            state = IN;
        }
    }
}

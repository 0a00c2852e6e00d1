package dev.tombolo.runtime.support;

import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.spi.AbstractInterruptibleChannel;

/**
 * C running in the current thread, as a channel that is open: whoever interrupts the thread closes it, which is the one
 * way to learn of an interrupt that the JDK offers to all. It may be entered again as long as it is open; a closed one is
 * never entered again.
 */
abstract sealed class Stretch extends AbstractInterruptibleChannel permits CancelledStretch, SignalledStretch {

    /** Begins, right before C is called. What it throws leaves it as it was. */
    abstract void enter();

    /** Ends, right after C has returned. */
    abstract void exit();

    /** From here on it is closed by whoever interrupts the thread, and by this if the thread is interrupted already. */
    final void listen() {
        begin();
    }

    /** From here on nobody closes it. */
    final void stopListening() {
        try {
            end(true);
        } catch (AsynchronousCloseException interrupted) {
            // The thread's flag says the same.
        }
    }

    /** Is called once, by the thread that interrupts or by the one that is interrupted. */
    @Override
    protected abstract void implCloseChannel();
}

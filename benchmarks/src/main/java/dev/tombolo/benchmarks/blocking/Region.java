package dev.tombolo.benchmarks.blocking;

import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.spi.AbstractInterruptibleChannel;

/** The least that learns of an interrupt by hand. It tells C nothing. */
final class Region extends AbstractInterruptibleChannel {
    volatile boolean isInterrupted;

    void enter() {
        begin();
    }

    void exit() throws AsynchronousCloseException {
        end(true);
    }

    @Override
    protected void implCloseChannel() {
        isInterrupted = true;
    }
}

package dev.tombolo.runtime;

import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A callback that C may keep until it is closed: its address is the same all that time, whichever functions are given it.
 *
 * <p>One that is never closed can be called for ever, and so is never collected.
 *
 * @param <T> the callback's interface
 */
public final class CallbackHandle<T> implements AutoCloseable {

    private final T callback;
    private final long address;
    private final Runnable closing;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    /**
     * For bindings.
     *
     * @param callback what runs when C calls
     * @param address what C calls
     * @param closing what is done once, to end that
     */
    public CallbackHandle(T callback, long address, Runnable closing) {
        this.callback = callback;
        this.address = address;
        this.closing = closing;
    }

    /** What runs when C calls; it stays the same after closing. */
    public T callback() {
        return callback;
    }

    /**
     * The function pointer, as a segment of no size: for memory that C reads.
     *
     * @throws IllegalStateException if it is closed
     */
    public MemorySegment segment() {
        if (isClosed()) {
            throw new IllegalStateException(this + ": C is not to get its address any more");
        }
        return MemorySegment.ofAddress(address);
    }

    /**
     * For bindings: the function pointer, for an argument.
     *
     * @throws IllegalStateException if it is closed, naming function and parameter
     */
    public long address(String function, String parameter) {
        if (isClosed()) {
            throw new IllegalStateException(function + ": " + parameter + " is closed");
        }
        return address;
    }

    /** Whether it is closed, or about to be. */
    public boolean isClosed() {
        return isClosed.get();
    }

    /**
     * Ends it: from now on the callback is not run, and C gets the default instead, should it still call. Waits for runs
     * on other threads, which cannot be interrupted; not for those that this call itself is made from. Does nothing where
     * it is closed already, or somebody is about to.
     */
    @Override
    public void close() {
        if (isClosed.compareAndSet(false, true)) {
            closing.run();
        }
    }

    /** The address and the state. */
    @Override
    public String toString() {
        return "CallbackHandle[0x" + Long.toHexString(address) + (isClosed() ? ", closed]" : "]");
    }
}

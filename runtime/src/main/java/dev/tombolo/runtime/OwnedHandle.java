package dev.tombolo.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Something of C's that a program owns until it closes it: what the classes extend that are written for
 * {@code @Handle} interfaces.
 *
 * <p>It may be used by several threads, as far as C allows that. Each call that is given it uses it until the call
 * returns; closing waits for these calls, and nothing can use it afterwards.
 *
 * <p>One that nothing refers to any more, and that was not closed, is closed by a thread of its own after the garbage
 * collector has found it, and a warning is logged by the {@link System.Logger} {@code dev.tombolo.runtime}. With the
 * system property {@code tombolo.leaks} set to {@code trace} the warning has the stack trace of where it was made; that
 * costs time for each. What is open when the JVM ends is not closed.
 */
public abstract class OwnedHandle implements AutoCloseable {

    /** For bindings: in place of none, where C is given {@code NULL}. */
    public static final OwnedHandle NONE = new None();

    private final Uses uses = new Uses();
    private final long address;
    private final @Nullable Closing closing;
    private final Cleaner.@Nullable Cleanable forgotten;

    /** For bindings: what C keeps, and closing leaves to it. */
    protected OwnedHandle(long address) {
        this.address = address;
        this.closing = null;
        this.forgotten = null;
    }

    /**
     * For bindings: what the program owns.
     *
     * @param close what is called with the address when it is closed; a handle of the type {@code (long)void}
     */
    @SuppressWarnings("this-escape") // the cleaner keeps it weakly, and calls nothing of it
    protected OwnedHandle(long address, MethodHandle close) {
        this.address = address;
        this.closing = new Closing(getClass().getSimpleName(), address, close);
        this.forgotten = Forgotten.CLEANER.register(this, closing);
    }

    /** The thread that closes what was forgotten, started with the first handle. */
    private static final class Forgotten {
        static final Cleaner CLEANER = Cleaner.create();
    }

    private static final class None extends OwnedHandle {
        None() {
            super(0);
        }
    }

    /**
     * For bindings: begins a use, which {@link #release()} ends.
     *
     * @param handle what the caller gave
     * @return the handle
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is no handle, but something else that implements the interface
     * @throws IllegalStateException if it is closed
     */
    public static OwnedHandle acquire(Object handle, String function, String parameter) {
        if (handle instanceof OwnedHandle owned && owned.uses.begin()) {
            return owned;
        }
        throw refused(handle, function, parameter);
    }

    /**
     * For bindings: the address of an open handle, to be written where C finds it. That is no use of it: who closes it does
     * not wait.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is no handle, but something else that implements the interface
     * @throws IllegalStateException if it is closed
     */
    public static long addressOf(Object handle, String owner, String name) {
        OwnedHandle used = acquire(handle, owner, name);
        used.release();
        return used.address;
    }

    /**
     * For bindings: begins the last use, of a call that closes the handle: {@link #consume()} says that it did. Waits for
     * those that use it now.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is no handle, but something else that implements the interface
     * @throws IllegalStateException if it is closed, or if a call of this thread uses it
     */
    public static OwnedHandle acquireLast(Object handle, String function, String parameter) {
        if (handle instanceof OwnedHandle owned && owned.beginsLast(function, parameter)) {
            return owned;
        }
        throw refused(handle, function, parameter);
    }

    private boolean beginsLast(String function, String parameter) {
        try {
            return uses.beginLast();
        } catch (IllegalStateException inUse) {
            throw new IllegalStateException(
                    function + ": " + parameter + " cannot be closed here: " + inUse.getMessage(), inUse);
        }
    }

    private static RuntimeException refused(@Nullable Object handle, String function, String parameter) {
        String subject = function + ": " + parameter;
        if (handle == null) {
            return new NullPointerException(subject + " is null; annotate it @Nullable to pass NULL");
        }
        return handle instanceof OwnedHandle
                ? new IllegalStateException(subject + " is closed")
                : new IllegalArgumentException(subject + " is a "
                        + handle.getClass().getName() + ": C knows only what a binding has returned");
    }

    /** For bindings: its address, which is good while it is in use. */
    public final long address() {
        return address;
    }

    /** For bindings: ends a use. */
    public final void release() {
        try {
            if (address != 0) {
                uses.end();
            }
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /** For bindings: says that C has closed it, in its last use. */
    public final void consume() {
        if (address != 0) {
            forget();
            uses.give();
        }
    }

    /** For bindings: ends the last use, after which the handle is open unless C has closed it. */
    public final void releaseLast() {
        if (address != 0) {
            uses.keep();
        }
    }

    /** Whether it is closed, or about to be. */
    public final boolean isClosed() {
        return uses.isClosed();
    }

    /**
     * Has C release it, once the calls that use it have returned. Does nothing where it is closed already, and nothing but
     * end its use where it is {@code @Borrowed}. Waiting cannot be interrupted.
     *
     * @throws IllegalStateException if a call of this thread uses it, which would wait for itself; it stays open
     */
    @Override
    public final void close() {
        if (closes() && closing != null) {
            forget();
            closing.call();
        }
    }

    private boolean closes() {
        try {
            return uses.close();
        } catch (IllegalStateException inUse) {
            throw new IllegalStateException(this + " cannot be closed here: " + inUse.getMessage(), inUse);
        }
    }

    /** There is nothing left for the collector to do. */
    private void forget() {
        try {
            if (closing != null && forgotten != null) {
                closing.markKnown();
                forgotten.clean();
            }
        } finally {
            Reference.reachabilityFence(this); // or the collector might come before it is marked
        }
    }

    /** Its class, address and state. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[0x" + Long.toHexString(address) + (isClosed() ? ", closed]" : "]");
    }
}

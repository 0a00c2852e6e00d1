package dev.tombolo.runtime.support;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * A function that C can call, and the callback that it runs at the moment, if any. It is made once and never freed, so that
 * C may call it at any time: without a callback it gives C the default.
 *
 * <p>What it calls is a static method {@code upcall} of a companion, with this as its first argument:
 *
 * <pre>{@code
 * private static long upcall(Stub<Compare> stub, long a, long b) {
 *     try {
 *         Compare callback = stub.enter();
 *         return callback == null ? 0 : callback.compare(a, b);
 *     } catch (Throwable t) {
 *         stub.failed(t);
 *         return 0;
 *     } finally {
 *         stub.leave();
 *     }
 * }
 * }</pre>
 *
 * @param <T> the callback's interface
 */
public final class Stub<T> {

    private static final VarHandle CALLBACK = callback();
    private static final long NOBODY = 0;

    private final CallbackType<T> type;
    private final int slot;

    /** Where its end waits for those who run it. */
    private final @Nullable Runs runs;

    private long address;

    /** What runs, where nobody waits for it. */
    @SuppressWarnings("unused") // see CALLBACK
    private volatile @Nullable T callback;

    /** What runs, where somebody may wait for it. */
    private volatile @Nullable T counted;

    /** The thread of the call that this belongs to. */
    private volatile long owner;

    /** The next that ends with the same scratch memory. */
    @Nullable
    Stub<?> next;

    Stub(CallbackType<T> type, int slot, boolean isCounted) {
        this.type = type;
        this.slot = slot;
        this.runs = isCounted ? new Runs() : null;
    }

    private static VarHandle callback() {
        try {
            return MethodHandles.lookup().findVarHandle(Stub.class, "callback", Object.class);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** Begins a run: the callback, or null where it is not to be run. {@link #leave()} ends it in any case. */
    @SuppressWarnings("NullAway") // public: our users' modules do not see the annotation
    public T enter() {
        T current = callback;
        if (current == null || Upcalls.pendingCount != 0) {
            return enterSlowly();
        }
        return current;
    }

    private @Nullable T enterSlowly() {
        if (runs != null) {
            runs.begin();
        }
        if (Upcalls.isPending()) {
            return null;
        }
        T current = runs == null ? callback : counted;
        if (current == null) {
            failed(late());
        }
        return current;
    }

    private IllegalStateException late() {
        return new IllegalStateException(type + ": C called it after its end");
    }

    /** Takes what the callback has thrown, to be thrown where Java called C. Throws nothing. */
    public void failed(Throwable thrown) {
        Upcalls.failed(thrown, owner == Thread.currentThread().threadId());
    }

    /** Ends a run. */
    public void leave() {
        if (runs != null) {
            runs.end();
        }
    }

    int slot() {
        return slot;
    }

    boolean isCounted() {
        return runs != null;
    }

    long address() {
        return address;
    }

    void setAddress(long address) {
        this.address = address;
    }

    boolean isFree() {
        return callback == null && counted == null && (runs == null || !runs.any());
    }

    /** Begins to run that, for a call of the current thread. */
    void attachToCall(T given) {
        owner = Thread.currentThread().threadId();
        CALLBACK.setRelease(this, given);
    }

    /** Begins to run that. */
    void attach(T given) {
        if (runs == null) {
            callback = given;
        } else {
            counted = given;
        }
    }

    /** Ends it, and waits for those who run it where they are counted. */
    void detach() {
        callback = null;
        counted = null;
        if (runs != null) {
            runs.await();
        }
        type.takeBack(this);
    }

    /** Ends it with the call that it belongs to; the next that does. */
    @Nullable
    Stub<?> ended() {
        Stub<?> following = next;
        next = null;
        owner = NOBODY;
        CALLBACK.setRelease(this, null);
        if (slot < 0) {
            type.takeBack(this);
        }
        return following;
    }
}

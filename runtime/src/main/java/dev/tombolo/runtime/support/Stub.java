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

    /** Where it goes when it has no callback; null where it stays with a slot of scratch memory. */
    private final @Nullable SpareStubs<T> home;

    /** Where its end waits for those who run it. */
    private final @Nullable Runs runs;

    private final long address;

    /** What runs, where nobody waits for it. */
    private volatile @Nullable T callback;

    /** What runs, where somebody may wait for it. */
    private volatile @Nullable T counted;

    /**
     * A thread that runs it, without any order among threads: where there is another that it does not know of, or that
     * it is itself, what follows is counted elsewhere.
     */
    private long inside;

    /** The thread of the call that this belongs to. What other threads read here is not their id in any case. */
    private long owner;

    /** The next that ends with the same scratch memory. */
    private @Nullable Stub<?> next;

    /** A stub without a callback. */
    Stub(CallbackType<T> type, @Nullable SpareStubs<T> home) {
        this.type = type;
        this.home = home;
        this.runs = home != null && home.areCounted() ? new Runs() : null;
        this.address = type.link(this);
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
        if (current == null || inside != NOBODY || Upcalls.attention != 0) {
            return enterSlowly();
        }
        inside = Thread.currentThread().threadId();
        return current;
    }

    private @Nullable T enterSlowly() {
        if (Upcalls.attention != 0) {
            CalledBackWait.enterCallback();
        }
        boolean isFirst = runs == null ? beginsFirst() : runs.begin();
        boolean hasRoom = isFirst || Nesting.begin();
        T current = runs == null ? callback : counted;
        if (Upcalls.isPending()) {
            return null;
        }
        if (current == null || !hasRoom) {
            failed(hasRoom ? late() : tooDeep());
            return null;
        }
        return current;
    }

    private boolean beginsFirst() {
        boolean isFirst = inside == NOBODY;
        if (isFirst) {
            inside = Thread.currentThread().threadId();
        }
        return isFirst;
    }

    private IllegalStateException late() {
        return new IllegalStateException(type + ": C has called it after its end: the call that it was made for has"
                + " returned, or its arena or handle is closed");
    }

    private StackOverflowError tooDeep() {
        return new StackOverflowError(
                type + ": C has called it within so many other calls that the stack is nearly full");
    }

    /** Takes what the callback has thrown, to be thrown where Java called C. Throws nothing. */
    public void failed(Throwable thrown) {
        Upcalls.failed(thrown, owner == Thread.currentThread().threadId());
    }

    /** Ends a run. */
    public void leave() {
        if (Upcalls.attention != 0) {
            resume();
        }
        if (inside == Thread.currentThread().threadId()) {
            inside = NOBODY;
        } else {
            leaveSlowly();
        }
    }

    /** Lets nothing out, for nobody could catch it: without memory or stack, no interrupt reaches the rest of the call. */
    private static void resume() {
        try {
            CalledBackWait.leaveCallback();
        } catch (Throwable dropped) {
            // C has to go on.
        }
    }

    private void leaveSlowly() {
        if (runs == null || !runs.end()) {
            Nesting.end();
        }
    }

    long address() {
        return address;
    }

    /** Whether it has no callback, nor anybody who still runs one. */
    boolean isFree() {
        return callback == null && (runs == null || (counted == null && !runs.any()));
    }

    /**
     * Has this callback until the scratch memory is closed, and belongs to the call of the current thread.
     *
     * @throws StackOverflowError if there is little room for what C does with it
     */
    void attach(T given, Scratch scratch) {
        long me = Thread.currentThread().threadId();
        if (scratch.isAway() && !Nesting.begin()) {
            Nesting.end();
            throw tooDeep();
        }
        owner = me;
        CALLBACK.setRelease(this, given);
        next = scratch.endLast(this);
    }

    /** Has no callback any more; the next that ends with the same scratch memory. */
    @Nullable
    Stub<?> endCall(Scratch scratch) {
        if (scratch.isAway()) {
            Nesting.end();
        }
        Stub<?> following = next;
        next = null;
        owner = NOBODY;
        CALLBACK.setRelease(this, null);
        goHome();
        return following;
    }

    /** Has this callback until it is {@linkplain #detach detached}. */
    void attach(T given) {
        if (runs == null) {
            callback = given;
        } else {
            counted = given;
        }
    }

    /** Has no callback any more; waits for those who run it where they are counted. */
    void detach() {
        callback = null;
        counted = null;
        if (runs != null) {
            runs.await();
        }
        goHome();
    }

    private void goHome() {
        if (home != null) {
            home.giveBack(this);
        }
    }
}

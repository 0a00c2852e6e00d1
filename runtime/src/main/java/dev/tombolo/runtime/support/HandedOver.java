package dev.tombolo.runtime.support;

import dev.tombolo.runtime.system.CallPool;
import dev.tombolo.runtime.system.LastErrno;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A call on its way to a thread that makes it, and back to the one that waits.
 *
 * <p>The caller waits until C has returned, whatever happens, for C uses its arguments until then. Only a call that has not
 * begun is given up. An interrupt of the caller becomes one of the thread that is in C.
 */
final class HandedOver implements Runnable {
    private final BlockingFunction function;
    private final @Nullable Cancel cancel;
    private final MethodHandle handle;
    private final @Nullable Object[] arguments;
    private final Thread caller = Thread.currentThread();

    // Guarded by this, but for isDone.
    private @Nullable Thread runner;
    private boolean isInterrupted;
    private boolean isGivenUp;

    /** Written last, for the caller to see what lies below. */
    private volatile boolean isDone;

    private @Nullable Object result;
    private @Nullable Throwable thrown;

    /** What is {@code Errno.last()} to callbacks at first, and to the caller afterwards. */
    private int errno;

    /** The call of the current thread. */
    HandedOver(BlockingFunction function, @Nullable Cancel cancel, MethodHandle handle, @Nullable Object[] arguments) {
        this.function = function;
        this.cancel = cancel;
        this.handle = handle;
        this.arguments = arguments;
    }

    /** Has one of these threads make the call. */
    @Nullable
    Object runOn(Executor threads) throws Throwable {
        errno = function.isCalledBack() ? LastErrno.get() : 0;
        threads.execute(this);
        await(threads);
        if (function.isCalledBack()) {
            LastErrno.publish(errno);
        }
        if (thrown != null) {
            throw thrown;
        }
        return result;
    }

    private void await(Executor threads) throws InterruptedException {
        boolean wasInterrupted = false;
        while (!isDone) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                wasInterrupted = true;
                if (isGivenUp()) {
                    forget(threads);
                    throw new InterruptedException(function.name().concat(" was interrupted before it began"));
                }
            }
        }
        if (wasInterrupted) {
            caller.interrupt();
        }
    }

    /** Whether an interrupt ends it before it has begun; it is told the thread that is in C otherwise. */
    private synchronized boolean isGivenUp() {
        isInterrupted = true;
        if (runner != null) {
            runner.interrupt();
        } else {
            isGivenUp = !isDone && function.isInterruptible();
        }
        return isGivenUp;
    }

    private void forget(Executor threads) {
        if (threads instanceof CallPool pool) {
            pool.remove(this);
        }
    }

    /** Makes the call, if the caller still waits for it. */
    @Override
    public void run() {
        Thread me = Thread.currentThread();
        if (!begins(me)) {
            return;
        }
        try {
            if (me.isVirtual()) {
                throw new IllegalStateException(function + ": the executor of its BlockingPolicy ran it on a virtual"
                        + " thread, where it would hold the carrier");
            }
            call();
        } catch (Throwable t) {
            thrown = t;
        } finally {
            end();
        }
    }

    private synchronized boolean begins(Thread me) {
        if (isGivenUp) {
            return false;
        }
        runner = me;
        if (isInterrupted) {
            me.interrupt();
        }
        return true;
    }

    private void call() throws Throwable {
        int before = LastErrno.get();
        if (function.isCalledBack()) {
            LastErrno.publish(errno);
        }
        lend();
        ThreadInC inC = ThreadInC.enter(function, cancel, caller);
        try {
            result = handle.invokeWithArguments(arguments);
        } finally {
            inC.leave();
            if (function.isCalledBack()) {
                errno = LastErrno.get();
                LastErrno.publish(before);
            }
        }
    }

    /** What is confined to the caller's thread is as good here: it waits, and so cannot close it. Another's is refused. */
    private void lend() {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof MemorySegment segment
                    && segment.isNative()
                    && segment.scope().isAlive()
                    && segment.isAccessibleBy(caller)
                    && !segment.isAccessibleBy(Thread.currentThread())) {
                arguments[i] = Memory.ALL.asSlice(segment.address(), segment.byteSize());
            }
        }
    }

    private void end() {
        synchronized (this) {
            runner = null;
            if (isInterrupted) {
                // It was this call's, and is of no concern to the next.
                Thread.interrupted();
            }
            isDone = true;
        }
        LockSupport.unpark(caller);
    }
}

package dev.tombolo.runtime.support;

import java.lang.invoke.MethodHandle;

/** A call of a function that may wait, from right before C is called until right after it has returned. */
public final class BlockingCall implements AutoCloseable {
    private final Waiting waiting;

    BlockingCall(Waiting waiting) {
        this.waiting = waiting;
        waiting.enter();
    }

    /** Whether the current thread itself calls C. */
    public boolean isHere() {
        return true;
    }

    /**
     * Has another thread call C, and waits until it has.
     *
     * @return what the handle returns
     * @throws Throwable what the handle throws
     */
    public Object elsewhere(MethodHandle handle, Object... arguments) throws Throwable {
        return handle.invokeWithArguments(arguments);
    }

    /** Ends it. */
    @Override
    public void close() {
        waiting.exit();
    }
}

package dev.tombolo.runtime.support;

import org.jspecify.annotations.Nullable;

/** The current thread in a function that may wait: where interrupts reach it, and callbacks know of it. */
final class ThreadInC {
    private final Waiting waiting;

    /** Null where no callback runs. */
    private final @Nullable CalledBackWait calledBack;

    private ThreadInC(Waiting waiting, @Nullable CalledBackWait calledBack) {
        this.waiting = waiting;
        this.calledBack = calledBack;
    }

    /**
     * Enters C.
     *
     * @param caller the thread that the call is made for; null for the current one
     */
    static ThreadInC enter(BlockingFunction function, @Nullable Cancel cancel, @Nullable Thread caller) {
        Waiting waiting = new Waiting(cancel);
        CalledBackWait calledBack = function.isCalledBack() ? new CalledBackWait(waiting, caller) : null;
        if (calledBack != null) {
            calledBack.begin();
        }
        waiting.enter();
        return new ThreadInC(waiting, calledBack);
    }

    /** Leaves it. */
    void leave() {
        waiting.exit();
        if (calledBack != null) {
            calledBack.end();
        }
    }
}

package dev.tombolo.conformance.blocking;

import dev.tombolo.runtime.BlockingPolicy;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Who calls, and who calls C for it. */
enum Way {
    PLATFORM,
    VIRTUAL_IN_PLACE,
    VIRTUAL_HANDED_OVER;

    /** A thread of that way that has not been started. */
    Thread unstarted(Runnable calls) {
        (this == VIRTUAL_IN_PLACE ? BlockingPolicy.inPlace() : BlockingPolicy.sharedPool()).use();
        return this == PLATFORM
                ? Thread.ofPlatform().daemon().unstarted(calls)
                : Thread.ofVirtual().unstarted(calls);
    }

    <T> T call(Callable<T> calls) throws Exception {
        FutureTask<T> task = new FutureTask<>(calls);
        unstarted(task).start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception thrown) {
                throw thrown;
            }
            throw e;
        }
    }
}

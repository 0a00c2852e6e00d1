package dev.tombolo.runtime.system;

import java.io.Serial;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Platform threads that call C for others: as many as there are calls at once, up to a bound, and each only for as long as
 * calls follow each other. Calls above the bound are queued, the first that came first; the queue has no bound but that
 * of the threads that wait there.
 */
public final class CallPool implements Executor {
    /** The bound where nobody says another: memory for stacks is reserved for so many, and used for those that there are. */
    public static final int THREADS = 2_048;

    /** After how many seconds without a call a thread ends where nobody says another time. */
    public static final long IDLE_SECONDS = 10;

    /** What its threads are called where nobody says another name. */
    public static final String NAME = "tombolo-call-";

    private final int most;
    private final Calls queue = new Calls();
    private final ThreadPoolExecutor threads;

    /**
     * A pool that has no thread so far.
     *
     * @param most its bound
     * @param idleNanos after how long without a call a thread ends
     * @param name of its threads, each with a number behind it
     * @param isDaemon whether the JVM may end while one of its threads is there
     */
    public CallPool(int most, long idleNanos, String name, boolean isDaemon) {
        this.most = most;
        ThreadFactory named = Thread.ofPlatform()
                .name(name, 0)
                .daemon(isDaemon)
                .inheritInheritableThreadLocals(false)
                .factory();
        threads = new ThreadPoolExecutor(0, most, idleNanos, TimeUnit.NANOSECONDS, queue, new OfNobody(named), queue);
    }

    /** The one for all that have none of their own. */
    static CallPool shared() {
        return Shared.POOL;
    }

    private static final class Shared {
        static final CallPool POOL = new CallPool(THREADS, TimeUnit.SECONDS.toNanos(IDLE_SECONDS), NAME, true);
    }

    /** Begins the call on a thread that has none, on a new one, or, at the bound, when one has ended its call. */
    @Override
    public void execute(Runnable call) {
        try {
            threads.execute(call);
        } catch (OutOfMemoryError noThread) {
            // The system gives us no more: it is the bound then, unless there is nobody who would ever take the call.
            if (threads.getPoolSize() == 0) {
                throw noThread;
            }
            queue.rejectedExecution(call, threads);
        }
    }

    /** Takes back a call that has not begun. */
    public void remove(Runnable call) {
        threads.remove(call);
    }

    /** How many threads there are at the moment. */
    public int size() {
        return threads.getPoolSize();
    }

    @Override
    public String toString() {
        return "a pool of at most " + most + " threads";
    }

    /** Makes threads that keep nothing alive of the one that happened to need the first. */
    private record OfNobody(ThreadFactory threads) implements ThreadFactory {
        @Override
        public Thread newThread(Runnable calls) {
            Thread thread = threads.newThread(calls);
            thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
            return thread;
        }
    }

    /** Offers a call only to a thread that waits for one: so the executor makes another thread before it queues. */
    private static final class Calls extends LinkedTransferQueue<Runnable> implements RejectedExecutionHandler {
        @Serial
        private static final long serialVersionUID = 1;

        @Override
        public boolean offer(Runnable call) {
            return tryTransfer(call);
        }

        @Override
        public void rejectedExecution(Runnable call, ThreadPoolExecutor threads) {
            put(call);
            // The last thread may have ended without having seen it.
            if (threads.getPoolSize() == 0 && remove(call)) {
                threads.execute(call);
            }
        }
    }
}

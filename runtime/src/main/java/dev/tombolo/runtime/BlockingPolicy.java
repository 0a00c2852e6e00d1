package dev.tombolo.runtime;

import dev.tombolo.runtime.system.CallPool;
import dev.tombolo.runtime.system.CallThreads;
import dev.tombolo.runtime.system.Signals;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Which thread calls C for a virtual thread, in functions that are declared {@code blocking}.
 *
 * <p>A virtual thread that waits in C holds the platform thread that carries it, of which there are as many as processors.
 * So it hands the call to another platform thread and parks until it has returned: arguments are converted before that and
 * results after it in the virtual thread itself, and only C, and what C calls back, runs in the other. A platform thread
 * always calls in place, whatever the policy.
 *
 * <p>Where nothing is set, the {@linkplain #sharedPool() shared pool} calls. A policy holds for the calls that begin after
 * it was set, and may be set at any time, by any thread.
 *
 * <p><b>Where there are more calls than threads,</b> they wait in the order in which they came, each a parked virtual thread;
 * none is refused. One that waits to begin is given up when its thread is interrupted, if its method declares
 * {@link InterruptedException}. Calls that wait for each other, as for the two ends of one pipe, need a thread each.
 *
 * <p><b>When the JVM ends,</b> it does not wait for the shared pool's calls, nor returns from them: what C does, it does
 * until the process is gone.
 */
public final class BlockingPolicy {
    private static final BlockingPolicy IN_PLACE = new BlockingPolicy(CallThreads.IN_PLACE);

    private final Executor threads;

    private BlockingPolicy(Executor threads) {
        this.threads = threads;
    }

    /** Virtual threads call C themselves, and hold their carriers as long as C waits. */
    public static BlockingPolicy inPlace() {
        return IN_PLACE;
    }

    /**
     * The pool that calls where nothing is set: at most 2,048 daemon threads, named {@code tombolo-call-0} and so on, each
     * of which ends when it has had no call for 10 seconds.
     */
    public static BlockingPolicy sharedPool() {
        return new BlockingPolicy(CallThreads.shared());
    }

    /** A pool of one's own, of which each part is as in the shared one until it is set. */
    public static Pool pool() {
        return new Pool();
    }

    /**
     * Threads of the program's. A task of the executor's is one call of C, and nothing else.
     *
     * <p>It has to run every task, once, on a platform thread. Where it runs one on a virtual thread, or in the thread that
     * gives it, the call fails with an {@link IllegalStateException}; where it refuses one, with what it throws. A task that
     * it drops leaves its caller waiting.
     *
     * @throws NullPointerException if it is null
     */
    public static BlockingPolicy executor(Executor executor) {
        return new BlockingPolicy(Objects.requireNonNull(executor, "executor"));
    }

    /** Sets it for all contracts that have none of their own. */
    public void use() {
        CallThreads.set(threads);
    }

    /**
     * Sets it for one contract.
     *
     * @param contract the interface that is bound
     * @throws NullPointerException if it is null
     */
    public void useFor(Class<?> contract) {
        CallThreads.set(Objects.requireNonNull(contract, "contract"), threads);
    }

    /**
     * The policy of a contract at the moment: its own, else the one for all.
     *
     * @throws NullPointerException if it is null
     */
    public static BlockingPolicy of(Class<?> contract) {
        return new BlockingPolicy(CallThreads.of(Objects.requireNonNull(contract, "contract")));
    }

    /**
     * Why an interrupt does not end a wait in C on this machine, in a sentence; empty where it does. The signal is chosen and
     * taken now, if it was not before.
     */
    public static Optional<String> whyNoInterrupts() {
        return Signals.whyNot();
    }

    /** Whether it has the same threads. */
    @Override
    public boolean equals(Object other) {
        return other instanceof BlockingPolicy policy && policy.threads.equals(threads);
    }

    @Override
    public int hashCode() {
        return threads.hashCode();
    }

    @Override
    public String toString() {
        return "blocking calls: " + threads;
    }

    /** The parts of a pool. Not for several threads. */
    public static final class Pool {
        private int most = CallPool.THREADS;
        private Duration idle = Duration.ofSeconds(CallPool.IDLE_SECONDS);
        private String name = CallPool.NAME;
        private boolean isDaemon = true;

        private Pool() {}

        /**
         * At most so many threads.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Pool threads(int most) {
            if (most < 1) {
                throw new IllegalArgumentException("a pool of " + most + " threads calls nothing");
            }
            this.most = most;
            return this;
        }

        /**
         * A thread ends when it has had no call for so long; zero is at once.
         *
         * @throws IllegalArgumentException if it is negative, or more than {@link Long#MAX_VALUE} nanoseconds
         */
        public Pool idle(Duration time) {
            if (time.isNegative() || time.compareTo(Duration.ofNanos(Long.MAX_VALUE)) > 0) {
                throw new IllegalArgumentException("a thread cannot be idle for " + time);
            }
            this.idle = time;
            return this;
        }

        /** What its threads are called, with a number from 0 behind it. */
        public Pool named(String name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        /** Whether the JVM may end while a thread calls or is idle, which it may unless this says otherwise. */
        public Pool daemon(boolean isDaemon) {
            this.isDaemon = isDaemon;
            return this;
        }

        /** The policy of a new pool, in which there is no thread until a call needs one. */
        public BlockingPolicy build() {
            return new BlockingPolicy(new CallPool(most, idle.toNanos(), name, isDaemon));
        }
    }
}

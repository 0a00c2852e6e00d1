package dev.tombolo.runtime.system;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Which threads call C for virtual threads, in functions that may wait. */
public final class CallThreads {

    /** For a virtual thread to call C itself. */
    public static final Executor IN_PLACE = new InPlace();

    private static final ClassValue<AtomicReference<@Nullable Executor>> OF_CONTRACTS = new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable Executor> computeValue(Class<?> contract) {
            return new AtomicReference<>();
        }
    };

    private static volatile @Nullable Executor ofAll;

    /** The threads that call C for others, in functions that may call back, and for whom. */
    private static final ConcurrentMap<Thread, Thread> CALLERS = new ConcurrentHashMap<>();

    private CallThreads() {}

    /** For the functions of every contract that has none of its own. */
    public static void set(Executor threads) {
        ofAll = threads;
    }

    /** For the functions of that contract. */
    public static void set(Class<?> contract, Executor threads) {
        OF_CONTRACTS.get(contract).set(threads);
    }

    /** Those for the functions of a contract. */
    public static Executor of(Class<?> contract) {
        Executor own = OF_CONTRACTS.get(contract).get();
        return own == null ? ofAll() : own;
    }

    private static Executor ofAll() {
        Executor threads = ofAll;
        return threads == null ? shared() : threads;
    }

    /** Those where nothing is set. */
    public static Executor shared() {
        return CallPool.shared();
    }

    /** From now on the current thread calls C for another. */
    public static void begin(Thread caller) {
        CALLERS.put(Thread.currentThread(), caller);
    }

    /** The current thread calls C for nobody any more. */
    public static void end() {
        CALLERS.remove(Thread.currentThread());
    }

    /** Whose call the current thread is in: its own, or that of the thread that it calls C for. */
    public static Thread caller() {
        Thread me = Thread.currentThread();
        return CALLERS.getOrDefault(me, me);
    }

    private static final class InPlace implements Executor {
        @Override
        public void execute(Runnable call) {
            throw new IllegalStateException("a call in place needs no other thread");
        }

        @Override
        public String toString() {
            return "in place";
        }
    }
}

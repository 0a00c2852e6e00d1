package dev.tombolo.runtime.support;

import dev.tombolo.runtime.system.CallThreads;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * A call in progress that may wait, and in which callbacks may run: these are Java again, where no signal belongs.
 *
 * <p>Known by its thread, so that a callback finds the innermost one that it runs in.
 */
final class CalledBackWait {
    private static final ConcurrentMap<Thread, CalledBackWait> INNERMOST = new ConcurrentHashMap<>();

    private final Waiting waiting;

    /** Null where the call is its thread's own. */
    private final @Nullable Thread caller;

    private @Nullable CalledBackWait outer;

    /** How many callbacks it is in, within each other. */
    private int depth;

    /**
     * One that has not begun.
     *
     * @param caller the thread that it is made for; null for the current one
     */
    CalledBackWait(Waiting waiting, @Nullable Thread caller) {
        this.waiting = waiting;
        this.caller = caller;
    }

    /** Begins, in the current thread. */
    void begin() {
        Upcalls.attend(1);
        outer = INNERMOST.put(Thread.currentThread(), this);
        if (caller != null) {
            CallThreads.begin(caller);
        }
    }

    /** Ends; what a callback has thrown is then the caller's. */
    void end() {
        Thread me = Thread.currentThread();
        CalledBackWait before = outer;
        if (before == null) {
            INNERMOST.remove(me);
        } else {
            INNERMOST.put(me, before);
        }
        Upcalls.attend(-1);
        if (caller != null) {
            CallThreads.end();
            Throwable thrown = Pending.take(me);
            if (thrown != null) {
                Pending.put(caller, thrown);
            }
        }
    }

    /** A callback begins in the current thread: an interrupt is Java's until it ends. */
    static void enterCallback() {
        CalledBackWait call = INNERMOST.get(Thread.currentThread());
        if (call != null && call.depth++ == 0) {
            call.waiting.exit();
        }
    }

    /** A callback ends in the current thread, and C goes on. */
    static void leaveCallback() {
        CalledBackWait call = INNERMOST.get(Thread.currentThread());
        if (call != null && --call.depth == 0) {
            call.waiting.enter();
        }
    }

    /** Whether the current thread calls C for another, which will throw what callbacks throw. */
    static boolean isForAnother() {
        for (CalledBackWait call = INNERMOST.get(Thread.currentThread()); call != null; call = call.outer) {
            if (call.caller != null) {
                return true;
            }
        }
        return false;
    }
}

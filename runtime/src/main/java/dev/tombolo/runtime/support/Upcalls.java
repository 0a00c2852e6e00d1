package dev.tombolo.runtime.support;

/** What callbacks have thrown, on its way to the call that C was in. */
public final class Upcalls {

    /**
     * How many threads have such an exception, and how many are in calls that callbacks have to know of. A thread that is
     * one of them reads no 0 here.
     */
    static int attention;

    private Upcalls() {}

    /**
     * Throws what a callback of this thread has thrown, once: what it was, checked exceptions too. For the end of a call,
     * as soon as C has returned.
     */
    public static void rethrow() {
        if (attention != 0) {
            rethrowPending();
        }
    }

    /** There is one more thread of either sort, or one less. */
    static synchronized void attend(int change) {
        attention += change;
    }

    private static void rethrowPending() {
        Throwable thrown = Pending.take(Thread.currentThread());
        if (thrown != null) {
            throw Calls.rethrow(thrown);
        }
    }

    /** Whether this thread has one: then none of its callbacks is run. */
    static boolean isPending() {
        return attention != 0 && Pending.has(Thread.currentThread());
    }

    /** Has what is needed after a failure there before it, when memory or stack may be short. */
    static void prepare() {
        OuterCall.SOUGHT.name();
        Pending.has(Thread.currentThread());
    }

    /** Keeps it for the call, or gives it to the handler of a thread where there is none. Throws nothing. */
    static void failed(Throwable thrown, boolean isOwner) {
        Thread thread = Thread.currentThread();
        if (isOwner || isInCall()) {
            keep(thread, thrown);
        } else {
            handle(thread, thrown);
        }
    }

    private static boolean isInCall() {
        try {
            return CalledBackWait.isForAnother() || OuterCall.exists();
        } catch (StackOverflowError deep) {
            return true; // it is calls of ours that have filled the stack
        } catch (Throwable noMemory) {
            return false;
        }
    }

    private static void keep(Thread thread, Throwable thrown) {
        try {
            Pending.put(thread, thrown);
        } catch (Throwable noMemory) {
            // The first is kept all the same; it is the others that take memory.
        }
    }

    private static void handle(Thread thread, Throwable thrown) {
        try {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
        } catch (Throwable dropped) {
            // As the JVM does with what such a handler throws.
        }
    }
}

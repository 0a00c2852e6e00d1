package dev.tombolo.runtime.support;

/** What ends a function's wait, from another thread. */
public interface Cancel {

    /** Is called again and again until the function has returned. What it throws goes to the thread's handler. */
    void cancel() throws Throwable;
}

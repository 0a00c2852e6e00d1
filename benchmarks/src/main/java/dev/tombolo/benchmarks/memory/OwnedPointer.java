package dev.tombolo.benchmarks.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * What keeps a pointer from being closed while a call uses it, with nothing but what a benchmark needs: the thread that
 * uses it, put there by one compare-and-set. A second one is an error here, and waits in earnest.
 */
final class OwnedPointer {

    private static final VarHandle USER = user();

    private static final long UNUSED = 0;

    private final long address;

    @SuppressWarnings("unused") // see USER
    private volatile long user;

    OwnedPointer(long address) {
        this.address = address;
    }

    private static VarHandle user() {
        try {
            return MethodHandles.lookup().findVarHandle(OwnedPointer.class, "user", long.class);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    void begin() {
        if (!USER.compareAndSet(this, UNUSED, Thread.currentThread().threadId())) {
            throw new IllegalStateException("in use, or closed");
        }
    }

    void end() {
        if (!USER.compareAndSet(this, Thread.currentThread().threadId(), UNUSED)) {
            throw new IllegalStateException("closed meanwhile");
        }
    }

    long address() {
        return address;
    }
}

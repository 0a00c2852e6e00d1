package dev.tombolo.runtime.support;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Stubs without a callback, of which the one that has been so for longest is used again first. */
final class SpareStubs<T> {

    /** So many stubs that C was given for longer than a call stay unused, for C may call them late. */
    static final int KEPT_BACK = 1024;

    private final int keptBack;
    private final Deque<Stub<T>> stubs = new ArrayDeque<>();

    SpareStubs(int keptBack) {
        this.keptBack = keptBack;
    }

    synchronized @Nullable Stub<T> take() {
        if (stubs.size() <= keptBack) {
            return null;
        }
        Stub<T> oldest = stubs.removeFirst();
        if (oldest.isFree()) {
            return oldest;
        }
        stubs.addLast(oldest);
        return null;
    }

    synchronized void giveBack(Stub<T> stub) {
        stubs.addLast(stub);
    }
}

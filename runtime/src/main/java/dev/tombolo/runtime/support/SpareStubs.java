package dev.tombolo.runtime.support;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Stubs of one type that have no callback. The one that has been without for longest has the next. */
final class SpareStubs<T> {

    /** So many that outlived their call stay without: C may still call them, and shall not find another callback. */
    static final int KEPT_BACK = 1024;

    private final int keptBack;
    private final boolean areCounted;
    private final Deque<Stub<T>> stubs = new ArrayDeque<>();

    private SpareStubs(int keptBack, boolean areCounted) {
        this.keptBack = keptBack;
        this.areCounted = areCounted;
    }

    /** Of callbacks that end with a call. */
    static <T> SpareStubs<T> ofCalls() {
        return new SpareStubs<>(0, false);
    }

    /** Of callbacks that end with an arena, which waits for nobody. */
    static <T> SpareStubs<T> ofArenas() {
        return new SpareStubs<>(KEPT_BACK, false);
    }

    /** Of callbacks that end with a handle, which waits for those who run it. */
    static <T> SpareStubs<T> ofHandles() {
        return new SpareStubs<>(KEPT_BACK, true);
    }

    /** Whether those who run the callback are counted. */
    boolean areCounted() {
        return areCounted;
    }

    /** One of these, or a new one. */
    Stub<T> take(CallbackType<T> type) {
        Stub<T> oldest = oldest();
        return oldest == null ? new Stub<>(type, this) : oldest;
    }

    private synchronized @Nullable Stub<T> oldest() {
        if (stubs.size() <= keptBack) {
            return null;
        }
        Stub<T> oldest = stubs.removeFirst();
        if (oldest.isFree()) {
            return oldest;
        }
        stubs.addLast(oldest); // a handle was closed by the callback itself, which runs on
        return null;
    }

    synchronized void giveBack(Stub<T> stub) {
        stubs.addLast(stub);
    }
}

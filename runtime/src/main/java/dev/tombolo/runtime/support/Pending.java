package dev.tombolo.runtime.support;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What callbacks have thrown, by thread. Mostly empty, and never large. */
@SuppressWarnings("ReferenceEquality") // threads and exceptions are who they are, whatever their equals says
final class Pending {
    private static @Nullable Thread[] threads = new Thread[64];
    private static @Nullable Throwable[] first = new Throwable[64];

    private Pending() {}

    /** Keeps it, if it is the first of the thread; as suppressed by the first otherwise. */
    static synchronized void put(Thread thread, Throwable thrown) {
        int index = indexOf(thread);
        Throwable before = index < 0 ? null : first[index];
        if (before == null) {
            add(thread, thrown);
        } else if (before != thrown) {
            before.addSuppressed(thrown);
        }
    }

    private static void add(Thread thread, Throwable thrown) {
        int index = indexOf(null);
        if (index < 0) {
            index = threads.length;
            threads = Arrays.copyOf(threads, 2 * index);
            first = Arrays.copyOf(first, 2 * index);
        }
        threads[index] = thread;
        first[index] = thrown;
        Upcalls.attend(1);
    }

    static synchronized boolean has(Thread thread) {
        return indexOf(thread) >= 0;
    }

    /** Takes it away; null where there is none. */
    static synchronized @Nullable Throwable take(Thread thread) {
        int index = indexOf(thread);
        if (index < 0) {
            return null;
        }
        Throwable thrown = first[index];
        threads[index] = null;
        first[index] = null;
        Upcalls.attend(-1);
        return thrown;
    }

    private static int indexOf(@Nullable Thread thread) {
        for (int i = 0; i < threads.length; i++) {
            if (threads[i] == thread) {
                return i;
            }
        }
        return -1;
    }
}

package dev.tombolo.runtime.system;

import org.jspecify.annotations.Nullable;

/**
 * The errno that was last published for each thread. A {@link ThreadLocal}, so that a virtual thread keeps its own
 * wherever it runs; only functions that capture errno, and those who ask, ever touch it.
 */
public final class LastErrno {

    /** One number, kept to be written again. */
    private static final ThreadLocal<int @Nullable []> CELL = new ThreadLocal<>();

    private LastErrno() {}

    /** 0 where nothing was published. */
    public static int get() {
        int[] cell = CELL.get();
        return cell == null ? 0 : cell[0];
    }

    public static void publish(int errno) {
        int[] cell = CELL.get();
        if (cell == null) {
            cell = new int[1];
            CELL.set(cell);
        }
        cell[0] = errno;
    }
}

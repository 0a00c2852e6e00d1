package dev.tombolo.runtime.support;

/**
 * How many upcalls each thread is in, so that a recursion through C ends with a {@link StackOverflowError} of ours.
 *
 * <p>One that the JVM throws ends it, if it is thrown in the frames between C and us, where nobody can catch it; and what
 * has no room for itself is never far from those. So after a few upcalls within each other each one first makes sure that
 * there is far more room than it needs. The outermost are not counted here: see {@link Stub}.
 *
 * <p>A thread counts in the cell that its number points at, together with its id. Of two that share a cell the last one to
 * begin has it, and the other starts anew: a count may be too low, and never too high.
 */
final class Nesting {
    private static final int CELLS = 64;
    private static final int CELL_SHIFT = 3; // one in a cache line
    private static final int DEPTH_BITS = 16;
    private static final long DEEPEST = (1L << DEPTH_BITS) - 1;

    /** So many are let pass. */
    private static final long SHALLOW = 3;

    /**
     * About 100 KiB where C2 has compiled them, three times as much where they are interpreted. HotSpot keeps 80 KiB free
     * for C below each frame of Java's; this is what C may use beyond that, and what it takes us to get out.
     */
    private static final int FRAMES = 1_600;

    private static final long[] COUNTS = new long[CELLS << CELL_SHIFT];

    private Nesting() {}

    /** Counts one more of the current thread; whether there is room for it. */
    static boolean begin() {
        long id = Thread.currentThread().threadId();
        int cell = cell(id);
        long count = COUNTS[cell];
        long depth = count - (id << DEPTH_BITS);
        if (Long.compareUnsigned(depth, SHALLOW) < 0) {
            COUNTS[cell] = count + 1;
            return true;
        }
        return begin(cell, id << DEPTH_BITS, depth);
    }

    private static boolean begin(int cell, long none, long depth) {
        if (Long.compareUnsigned(depth, DEEPEST) > 0) {
            COUNTS[cell] = none + 1; // it was another thread's
            return true;
        }
        COUNTS[cell] = none + Math.min(depth + 1, DEEPEST);
        return hasRoom();
    }

    /** Counts one less. */
    static void end() {
        long id = Thread.currentThread().threadId();
        int cell = cell(id);
        long count = COUNTS[cell];
        if (Long.compareUnsigned(count - (id << DEPTH_BITS) - 1, DEEPEST) < 0) {
            COUNTS[cell] = count - 1;
        }
    }

    private static int cell(long id) {
        return ((int) id & (CELLS - 1)) << CELL_SHIFT;
    }

    private static boolean hasRoom() {
        try {
            return descend(FRAMES, 1, 2, 3, 4, 5, 6, 7) != 0;
        } catch (StackOverflowError none) {
            return false;
        }
    }

    /** Keeps so many numbers until the inner call returns that every compiler makes frames of some size. */
    private static long descend(int frames, long a, long b, long c, long d, long e, long f, long g) {
        if (frames == 0) {
            return 1;
        }
        return (descend(frames - 1, b, c, d, e, f, g, a) ^ a) * 31 + (b ^ c) * (d + e) + (f ^ g) | 1;
    }
}

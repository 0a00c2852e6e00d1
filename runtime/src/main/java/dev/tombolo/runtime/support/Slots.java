package dev.tombolo.runtime.support;

import java.lang.foreign.Arena;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** The blocks of native memory that calls borrow for their temporaries: as many as a busy process has use for. */
final class Slots {

    static final int COUNT = 64;
    static final int BYTES = 16 * 1024;

    /** What {@link #claim} returns when each slot is taken. */
    static final int NONE = -1;

    private static final long BLOCK =
            Arena.global().allocate((long) COUNT * BYTES, 64).address();

    /** One flag a slot, each in a cache line of its own, so that threads do not disturb each other. */
    private static final int[] BUSY = new int[COUNT << 4];

    private static final VarHandle FLAG = MethodHandles.arrayElementVarHandle(int[].class);

    private Slots() {}

    /** A slot that is the caller's until {@link #release}, or {@link #NONE}. */
    static int claim() {
        int slot = (int) Thread.currentThread().threadId() & (COUNT - 1);
        return FLAG.compareAndSet(BUSY, slot << 4, 0, 1) ? slot : claimAnother(slot);
    }

    /** For a call within a call, for threads that share a first slot, and where its owner is kept waiting. */
    private static int claimAnother(int taken) {
        for (int i = 1; i < COUNT; i++) {
            int slot = (taken + i) & (COUNT - 1);
            if ((int) FLAG.getAcquire(BUSY, slot << 4) == 0 && FLAG.compareAndSet(BUSY, slot << 4, 0, 1)) {
                return slot;
            }
        }
        return NONE;
    }

    static void release(int slot) {
        FLAG.setRelease(BUSY, slot << 4, 0);
    }

    static long address(int slot) {
        return BLOCK + (long) slot * BYTES;
    }

    /** How many slots are claimed now. */
    static int claimed() {
        int claimed = 0;
        for (int slot = 0; slot < COUNT; slot++) {
            claimed += (int) FLAG.getAcquire(BUSY, slot << 4);
        }
        return claimed;
    }
}

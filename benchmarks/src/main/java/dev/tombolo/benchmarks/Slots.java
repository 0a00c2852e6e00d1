package dev.tombolo.benchmarks;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.VarHandle;

/**
 * The best idiom for call-scoped memory, with nothing but what a benchmark needs: a slot per thread, claimed by one
 * compare-and-set. A slot that is taken, or too small for a string, is an error here and an arena in earnest.
 */
@SuppressWarnings("restricted")
public final class Slots {

    /** All memory, from address 0 on. */
    public static final MemorySegment ALL = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

    private static final VarHandle BUSY = JAVA_INT.varHandle();
    private static final int COUNT = 64;
    private static final long SIZE = 16 * 1024;
    /** What stands before a slot's content: its flag, alone in a cache line. */
    private static final long HEAD = 64;

    /** How many bytes a slot holds. */
    public static final long CONTENT = SIZE - HEAD;

    private static final long BASE = Arena.global().allocate(COUNT * SIZE, 64).address();

    private Slots() {}

    public static long claim() {
        long slot = BASE + (Thread.currentThread().threadId() & (COUNT - 1)) * SIZE;
        if (!BUSY.compareAndSet(ALL, slot, 0, 1)) {
            throw new IllegalStateException("the slot is taken");
        }
        return slot + HEAD;
    }

    public static void release(long slot) {
        BUSY.setRelease(ALL, slot - HEAD, 0);
    }

    /** The first bytes of a slot, as what a call captures of the state it leaves. */
    public static MemorySegment state(long slot) {
        return ALL.asSlice(slot, ByHand.STATE.byteSize());
    }

    /** What {@code errno} was after the call that was given {@link #state}. */
    public static int errno(long slot) {
        return ALL.get(JAVA_INT, slot);
    }

    static void setInt(long address, int value) {
        ALL.set(JAVA_INT, address, value);
    }

    /** A copy of the NUL-terminated UTF-8 at an address. */
    static String read(long address) {
        return ALL.getString(address);
    }

    /** Writes {@code s} in UTF-8 with a NUL at its end; refuses a NUL inside. */
    public static void write(long slot, String s) {
        int length = s.length();
        if (length > 16) {
            writeLong(slot, s);
            return;
        }
        for (int i = 0; i < length; i++) {
            char c = s.charAt(i);
            if ((char) (c - 1) >= 0x7F) { // NUL, or not ASCII
                writeWide(slot + i, s, i);
                return;
            }
            ALL.set(JAVA_BYTE, slot + i, (byte) c);
        }
        ALL.set(JAVA_BYTE, slot + length, (byte) 0);
    }

    private static void writeLong(long slot, String s) {
        refuseIf(s.indexOf(0) >= 0);
        SegmentAllocator.prefixAllocator(ALL.asSlice(slot, CONTENT)).allocateFrom(s);
    }

    /** One little-endian store a character: cheaper than one a byte, and the next one overwrites what is too much. */
    private static void writeWide(long address, String s, int from) {
        long p = address;
        for (int i = from; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c < 0x80) {
                refuseIf(c == 0);
                ALL.set(JAVA_BYTE, p, (byte) c);
                p += 1;
            } else if (c < 0x800) {
                ALL.set(JAVA_SHORT_UNALIGNED, p, (short) (0x80C0 | c >> 6 | (c & 0x3F) << 8));
                p += 2;
            } else {
                refuseIf(Character.isSurrogate(c));
                ALL.set(JAVA_INT_UNALIGNED, p, 0x8080E0 | c >> 12 | (c & 0xFC0) << 2 | (c & 0x3F) << 16);
                p += 3;
            }
        }
        ALL.set(JAVA_BYTE, p, (byte) 0);
    }

    private static void refuseIf(boolean inexpressible) {
        if (inexpressible) {
            throw new IllegalArgumentException("a NUL, or a surrogate");
        }
    }
}

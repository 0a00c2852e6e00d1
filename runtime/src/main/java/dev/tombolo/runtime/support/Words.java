package dev.tombolo.runtime.support;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Memory in Java's heap for structs that cross by value: an array of longs, of which C2 finds that it is not needed at all,
 * as long as each access to it is one of a whole long, at a place that is a constant. What is smaller is therefore taken
 * out of a long, and put into one, by shifts.
 */
final class Words {
    private static final long IN_WORD = Long.BYTES - 1;
    private static final boolean IS_LITTLE_ENDIAN = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;

    static {
        // C2 inlines no method in whose signature there is a class that nobody has loaded, and does away with no
        // memory that such a method is given. In what makes a heap segment there is one that the first arena loads; in
        // what StructType has for results there is Scratch, which a program may have no other use for.
        Arena.ofConfined().close();
        Class<?> _ = Scratch.class;
    }

    private Words() {}

    /** Has C2 see through segments of Java's heap from now on. */
    static void prepare() {
        // done by the initializer of this class
    }

    /** How many bytes so many take, as whole longs. */
    static long rounded(long bytes) {
        return (bytes + IN_WORD) & ~IN_WORD;
    }

    /** As many longs as hold so many bytes, all zero. */
    static MemorySegment zeroed(long bytes) {
        return MemorySegment.ofArray(new long[(int) (rounded(bytes) / Long.BYTES)]);
    }

    /**
     * The longs of a segment that has such memory, where so many bytes at an offset are a part of one of them; null where
     * they are a whole one, or lie elsewhere.
     */
    static long @Nullable [] of(MemorySegment segment, long offset, int bytes) {
        if (bytes == Long.BYTES || segment.isNative() || !IS_LITTLE_ENDIAN) {
            return null;
        }
        boolean isWithin = offset >= 0 && offset <= segment.byteSize() - bytes;
        boolean isPart = ((segment.address() + offset) & IN_WORD) + bytes <= Long.BYTES;
        return isWithin && isPart && segment.heapBase().orElse(null) instanceof long[] words ? words : null;
    }

    /** The bits at an offset in the segment that has these longs; those above them are anything. */
    static long get(long[] words, MemorySegment segment, long offset) {
        long place = segment.address() + offset;
        return words[index(place)] >>> shift(place);
    }

    /** Stores the low bits of a value, and leaves the others of the long as they are. */
    static void set(long[] words, MemorySegment segment, long offset, int bits, long value) {
        long place = segment.address() + offset;
        long mask = -1L >>> (Long.SIZE - bits);
        words[index(place)] = (words[index(place)] & ~(mask << shift(place))) | ((value & mask) << shift(place));
    }

    private static int index(long place) {
        return (int) (place / Long.BYTES);
    }

    private static int shift(long place) {
        return (int) (place & IN_WORD) * Byte.SIZE;
    }
}

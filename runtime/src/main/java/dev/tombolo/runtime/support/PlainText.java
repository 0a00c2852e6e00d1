package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * Text of the characters 1 to 127 alone, whose UTF-8 is its Latin-1.
 *
 * <p>{@code MemorySegment.setString(offset, text, ISO_8859_1)} copies most strings as fast as memory allows, but has a NUL
 * in the text pass and makes a question mark of what Latin-1 lacks, unpaired surrogates included. So the copy is looked
 * at afterwards, eight bytes at a time: a NUL, a byte above 127 or a question mark is rare, and only then is more done.
 * That is about twice as fast as looking at the characters beforehand.
 */
final class PlainText {

    private static final ValueLayout.OfLong WORD = JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final int WORD_BYTES = Long.BYTES;

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long QUESTION_MARKS = '?' * ONES;

    private PlainText() {}

    /** Whether it is worth a try: long enough, and plain in three places. Most scripts of the world are not. */
    static boolean isLikely(String text, int length) {
        return length >= WORD_BYTES
                && (text.charAt(length >> 2) | text.charAt(length >> 1) | text.charAt(length - (length >> 2))) < 0x80;
    }

    /**
     * Copies a text that {@link #isLikely} has found, with its NUL, to an address where there is room for it; returns
     * whether it was plain. No segment is made for it: C2 would leave one behind wherever it inlines less than here.
     */
    static boolean copy(String text, int length, long address) {
        Memory.ALL.setString(address, text, ISO_8859_1);
        return isCopied(text, length, address);
    }

    /** Does the same as {@link #copy}, where a text does not fit elsewhere: the address, or 0 if it was not plain. */
    static long copy(String text, int length, Arena arena) {
        long address = arena.allocateFrom(text, ISO_8859_1).address();
        return isCopied(text, length, address) ? address : 0;
    }

    private static boolean isCopied(String text, int length, long address) {
        return (oddities(address, address + length) & HIGH_BITS) == 0 || isFaithful(text, length, address);
    }

    /** High bits, where bytes are NUL, above 127 or question marks. Short texts in two parts that may overlap. */
    private static long oddities(long address, long end) {
        long length = end - address;
        if (length > 64) {
            return odditiesOfMany(address, end);
        }
        if (length > 32) {
            return odd32(address) | odd32(end - 32);
        }
        return length > 16 ? odd16(address) | odd16(end - 16) : odd8(address) | odd8(end - 8);
    }

    /** A loop of the form that C2 makes vector instructions of: look at the figures before changing it. */
    private static long odditiesOfMany(long address, long end) {
        long last = end - 8;
        long odd = 0;
        for (long at = address; at < last; at += 8) {
            odd |= odd8(at);
        }
        return odd | odd8(last);
    }

    private static long odd32(long address) {
        return odd16(address) | odd16(address + 16);
    }

    private static long odd16(long address) {
        return odd8(address) | odd8(address + 8);
    }

    /** Subtracting one from each byte sets its high bit if it was 0; a borrow reaches only what lies above such a byte. */
    private static long odd8(long address) {
        long word = Memory.ALL.get(WORD, address);
        return word | (word - ONES) | ((word ^ QUESTION_MARKS) - ONES);
    }

    /** Whether bytes are plain but for question marks, and each of these is one in the text. */
    private static boolean isFaithful(String text, int length, long address) {
        int last = length - WORD_BYTES;
        for (int i = 0; i < last; i += WORD_BYTES) {
            if (!isFaithfulWord(text, i, Memory.ALL.get(WORD, address + i))) {
                return false;
            }
        }
        return isFaithfulWord(text, last, Memory.ALL.get(WORD, address + last));
    }

    private static boolean isFaithfulWord(String text, int index, long word) {
        if (((word | (word - ONES)) & HIGH_BITS) != 0) {
            return false;
        }
        long marks = ~((word ^ QUESTION_MARKS) + ~HIGH_BITS) & HIGH_BITS;
        while (marks != 0) {
            if (text.charAt(index + (Long.numberOfTrailingZeros(marks) >> 3)) != '?') {
                return false;
            }
            marks &= marks - 1;
        }
        return true;
    }
}

package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;

/** Text in units of one byte, one to four for a character. */
final class Utf8 {

    /** What {@link #write} returns when the text might not fit. */
    static final long NO_ROOM = 0;

    /** A text of fewer characters is written as one word. */
    static final int WORD = Long.BYTES;

    /** A text of no more characters is written one by one: that is faster than a copy and a look at it. */
    static final int FEW = 16;

    // Least significant byte first: values are composed in the order in which their bytes stand in memory.
    private static final ValueLayout.OfLong EIGHT_BYTES = JAVA_LONG_UNALIGNED.withOrder(LITTLE_ENDIAN);
    private static final ValueLayout.OfInt FOUR_BYTES = JAVA_INT_UNALIGNED.withOrder(LITTLE_ENDIAN);
    private static final ValueLayout.OfShort TWO_BYTES = JAVA_SHORT_UNALIGNED.withOrder(LITTLE_ENDIAN);

    private Utf8() {}

    /** Does what {@link #write} does, for a text of fewer characters than a {@link #WORD} has bytes. */
    static long writeShort(String text, long address, long end, String function, String parameter) {
        long word = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if ((char) (c - 1) >= 0x7F) {
                return write(text, address, end, function, parameter);
            }
            word |= (long) c << (i << 3);
        }
        if (end - address < WORD) {
            return NO_ROOM;
        }
        Memory.ALL.set(EIGHT_BYTES, address, word);
        return address + length + 1;
    }

    /**
     * Writes a text and its NUL between two addresses; returns the address behind it, or {@link #NO_ROOM}.
     *
     * <p>This is one long method on purpose. A method of more than 325 bytes of code (HotSpot's FreqInlineSize) is never
     * inlined into its callers, so the methods of {@code java.lang.foreign} that it calls, ten deep, always lie within
     * the depth to which C2 inlines. Beyond that depth they would leave garbage behind and take twice the time.
     */
    static long write(String text, long address, long end, String function, String parameter) {
        int length = text.length();
        if (length > FEW
                && length < end - address
                && PlainText.isLikely(text, length)
                && PlainText.copy(text, length, address)) {
            return address + length + 1;
        }
        if (3L * length >= end - address) {
            return NO_ROOM;
        }
        long at = address;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c == 0) {
                    throw Refusal.ofNul(function, parameter, i);
                }
                Memory.ALL.set(JAVA_BYTE, at, (byte) c);
                at += 1;
            } else if (c < 0x800) {
                Memory.ALL.set(TWO_BYTES, at, (short) (0x80C0 | (c >> 6) | ((c & 0x3F) << 8)));
                at += 2;
            } else if (!Character.isSurrogate(c)) {
                // The fourth byte is 0, and written over by what follows.
                Memory.ALL.set(FOUR_BYTES, at, 0x8080E0 | (c >> 12) | ((c & 0xFC0) << 2) | ((c & 0x3F) << 16));
                at += 3;
            } else if (Character.isHighSurrogate(c)) {
                int codePoint = text.codePointAt(i);
                if (Character.isBmpCodePoint(codePoint)) {
                    throw Refusal.ofSurrogate(function, parameter, i, TextEncoding.UTF_8);
                }
                int bytes12 = 0x80F0 | (codePoint >> 18) | ((codePoint & 0x3F000) >> 4);
                int bytes34 = 0x80800000 | ((codePoint & 0xFC0) << 10) | ((codePoint & 0x3F) << 24);
                Memory.ALL.set(FOUR_BYTES, at, bytes12 | bytes34);
                at += 4;
            } else if (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1))) {
                throw Refusal.ofSurrogate(function, parameter, i, TextEncoding.UTF_8);
            }
        }
        Memory.ALL.set(JAVA_BYTE, at, (byte) 0);
        return at + 1;
    }

    /** The address of a NUL-terminated copy in an arena, for a text that does not fit elsewhere. */
    static long copy(String text, Arena arena, String function, String parameter) {
        int length = text.length();
        if (PlainText.isLikely(text, length)) {
            long address = PlainText.copy(text, length, arena);
            if (address != 0) {
                return address;
            }
        }
        long room = 3L * length + WORD;
        long address = arena.allocate(room, WORD).address();
        write(text, address, address + room, function, parameter);
        return address;
    }
}

package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** Text in units of one byte, one to four for a character. */
final class Utf8 {

    private static final ValueLayout.OfLong WORD = JAVA_LONG.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private Utf8() {}

    /** Whether a text is of the characters 1 to 127 alone. One pass without branches, which C2 vectorizes. */
    static boolean isPlain(String text) {
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bits |= c | (c - 1);
        }
        return (bits & ~0x7F) == 0;
    }

    /** Writes a text from a character on, and its NUL; returns the address behind it. */
    static long write(String text, int from, long address, String function, String parameter) {
        long at = address;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c == 0) {
                    throw Refusal.ofNul(function, parameter, i);
                }
                put(at++, c);
            } else if (c < 0x800) {
                put(at++, 0xC0 | (c >> 6));
                put(at++, tail(c));
            } else if (!Character.isSurrogate(c)) {
                put(at++, 0xE0 | (c >> 12));
                put(at++, tail(c >> 6));
                put(at++, tail(c));
            } else {
                int codePoint = text.codePointAt(i);
                if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                    throw Refusal.ofSurrogate(function, parameter, i, TextEncoding.UTF_8);
                }
                i++;
                put(at++, 0xF0 | (codePoint >> 18));
                put(at++, tail(codePoint >> 12));
                put(at++, tail(codePoint >> 6));
                put(at++, tail(codePoint));
            }
        }
        put(at, 0);
        return at + 1;
    }

    private static int tail(int bits) {
        return 0x80 | (bits & 0x3F);
    }

    private static void put(long address, int value) {
        Memory.ALL.set(JAVA_BYTE, address, (byte) value);
    }

    /** A copy of the text at an address; malformed bytes become U+FFFD. */
    static String read(long address) {
        return new String(bytes(address), UTF_8);
    }

    /** A copy of the bytes before the NUL. */
    static byte[] bytes(long address) {
        byte[] bytes = new byte[Math.toIntExact(length(address))];
        MemorySegment.copy(Memory.ALL, JAVA_BYTE, address, bytes, 0, bytes.length);
        return bytes;
    }

    /**
     * The number of bytes before the NUL. Reads whole words, but only aligned ones: these never reach over the end of a
     * page, behind which there may be nothing. ({@link MemorySegment#getString} of JDK 25 does, and ends the JVM.)
     */
    static long length(long address) {
        long at = address & -8;
        long before = ~(-1L << (address << 3));
        long zeros = zeros(Memory.ALL.get(WORD, at) | before);
        while (zeros == 0) {
            at += 8;
            zeros = zeros(Memory.ALL.get(WORD, at));
        }
        return at + (Long.numberOfTrailingZeros(zeros) >> 3) - address;
    }

    /** Not 0 when a byte of the word is 0; its lowest bit then stands in the first such byte. */
    private static long zeros(long word) {
        return (word - ONES) & ~word & HIGHS;
    }
}

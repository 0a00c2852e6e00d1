package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

/** Text in units of four bytes, one for a character: C's {@code char32_t}. */
final class Utf32 {

    private static final int REPLACEMENT = 0xFFFD;

    private Utf32() {}

    /** Writes a text and its NUL; returns the address behind it. */
    static long write(String text, long address, TextEncoding encoding, String function, String parameter) {
        boolean swapped = encoding.isSwapped();
        long at = address;
        for (int i = 0; i < text.length(); i++) {
            int codePoint = text.charAt(i);
            if (codePoint == 0) {
                throw Refusal.ofNul(function, parameter, i);
            }
            if (Character.isSurrogate((char) codePoint)) {
                codePoint = text.codePointAt(i);
                if (Character.isBmpCodePoint(codePoint)) {
                    throw Refusal.ofSurrogate(function, parameter, i, encoding);
                }
                i++;
            }
            put(at, codePoint, swapped);
            at += 4;
        }
        put(at, 0, swapped);
        return at + 4;
    }

    private static void put(long address, int unit, boolean swapped) {
        Memory.ALL.set(JAVA_INT_UNALIGNED, address, swapped ? Integer.reverseBytes(unit) : unit);
    }

    /** A copy of the text at an address; surrogates and what lies above U+10FFFF become U+FFFD. */
    static String read(long address, boolean swapped) {
        int[] units = new int[Math.toIntExact(length(address))];
        for (int i = 0; i < units.length; i++) {
            units[i] = character(get(address + 4L * i, swapped));
        }
        return new String(units, 0, units.length);
    }

    private static int character(int unit) {
        boolean isCharacter = Character.isBmpCodePoint(unit)
                ? !Character.isSurrogate((char) unit)
                : Character.isSupplementaryCodePoint(unit);
        return isCharacter ? unit : REPLACEMENT;
    }

    private static long length(long address) {
        long at = address;
        while (get(at, false) != 0) {
            at += 4;
        }
        return (at - address) / 4;
    }

    private static int get(long address, boolean swapped) {
        int unit = Memory.ALL.get(JAVA_INT_UNALIGNED, address);
        return swapped ? Integer.reverseBytes(unit) : unit;
    }
}

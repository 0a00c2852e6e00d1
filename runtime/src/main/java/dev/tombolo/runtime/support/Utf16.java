package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_CHAR_UNALIGNED;

/** Text in units of two bytes, one or two for a character: C's {@code char16_t}. */
final class Utf16 {

    private static final char REPLACEMENT = '\uFFFD';

    private Utf16() {}

    /** Writes a text and its NUL; returns the address behind it. */
    static long write(String text, long address, TextEncoding encoding, String function, String parameter) {
        boolean swapped = encoding.isSwapped();
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw Refusal.ofNul(function, parameter, i);
            }
            if (Character.isSurrogate(c) && !isPaired(text, i)) {
                throw Refusal.ofSurrogate(function, parameter, i, encoding);
            }
            put(address + 2L * i, c, swapped);
        }
        put(address + 2L * length, '\0', swapped);
        return address + 2L * length + 2;
    }

    /** Whether the surrogate at an index has its other half beside it. */
    private static boolean isPaired(CharSequence text, int index) {
        return Character.isHighSurrogate(text.charAt(index))
                ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }

    private static void put(long address, char unit, boolean swapped) {
        Memory.ALL.set(JAVA_CHAR_UNALIGNED, address, swapped ? Character.reverseBytes(unit) : unit);
    }

    /** A copy of the text at an address; unpaired surrogates become U+FFFD. */
    static String read(long address, boolean swapped) {
        char[] units = new char[Math.toIntExact(length(address))];
        for (int i = 0; i < units.length; i++) {
            units[i] = get(address + 2L * i, swapped);
        }
        replaceUnpaired(units);
        return new String(units);
    }

    private static void replaceUnpaired(char[] units) {
        for (int i = 0; i < units.length; i++) {
            if (!Character.isSurrogate(units[i])) {
                continue;
            }
            if (Character.isBmpCodePoint(Character.codePointAt(units, i))) {
                units[i] = REPLACEMENT;
            } else {
                i++;
            }
        }
    }

    private static long length(long address) {
        long at = address;
        while (get(at, false) != 0) {
            at += 2;
        }
        return (at - address) / 2;
    }

    private static char get(long address, boolean swapped) {
        char unit = Memory.ALL.get(JAVA_CHAR_UNALIGNED, address);
        return swapped ? Character.reverseBytes(unit) : unit;
    }
}

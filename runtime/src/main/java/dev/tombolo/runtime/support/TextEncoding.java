package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_CHAR_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import java.nio.ByteOrder;

/** How text stands in C's memory: always ended by a NUL of one unit, never begun by a byte order mark. */
public enum TextEncoding {
    UTF_8("UTF-8", 1, 3),
    /** In the machine's byte order. */
    UTF_16("UTF-16", 2, 2),
    UTF_16LE("UTF-16LE", 2, 2),
    UTF_16BE("UTF-16BE", 2, 2),
    /** In the machine's byte order. */
    UTF_32("UTF-32", 4, 4),
    UTF_32LE("UTF-32LE", 4, 4),
    UTF_32BE("UTF-32BE", 4, 4),
    LATIN_1("ISO-8859-1", 1, 1),
    ASCII("US-ASCII", 1, 1),
    /** C's {@code wchar_t}: UTF-16 on Windows, UTF-32 elsewhere, in the machine's byte order. */
    WCHAR("wchar_t", WideChar.BYTES, WideChar.BYTES);

    private static final boolean LITTLE_ENDIAN = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;

    private final String spelling;
    private final int unit;
    private final int bytesPerChar;

    TextEncoding(String spelling, int unit, int bytesPerChar) {
        this.spelling = spelling;
        this.unit = unit;
        this.bytesPerChar = bytesPerChar;
    }

    /** The bytes of one unit. */
    int unit() {
        return unit;
    }

    /** The bytes that suffice for every text of so many Java characters, with its NUL. */
    long bound(int chars) {
        return (long) bytesPerChar * chars + unit;
    }

    /** Writes a text and its NUL, for which {@link #bound} bytes must be there; returns the address behind them. */
    long write(String text, long address, String function, String parameter) {
        return switch (this) {
            case UTF_8 -> Utf8.write(text, address, address + bound(text.length()), function, parameter);
            case LATIN_1, ASCII -> SingleByte.write(text, address, this, function, parameter);
            case UTF_16, UTF_16LE, UTF_16BE -> Utf16.write(text, address, this, function, parameter);
            case UTF_32, UTF_32LE, UTF_32BE -> Utf32.write(text, address, this, function, parameter);
            case WCHAR -> writeWide(text, address, function, parameter);
        };
    }

    /** A copy of the text at an address that is not NULL. */
    String read(long address) {
        return switch (this) {
            case UTF_8 -> Strings.utf8(address);
            case LATIN_1, ASCII -> SingleByte.read(address, this);
            case UTF_16, UTF_16LE, UTF_16BE -> Utf16.read(address, isSwapped());
            case UTF_32, UTF_32LE, UTF_32BE -> Utf32.read(address, isSwapped());
            case WCHAR -> (WideChar.BYTES == 2 ? UTF_16 : UTF_32).read(address);
        };
    }

    /** Whether one of so many units from an address on is a NUL. */
    boolean endsWithin(long address, int units) {
        long end = address + (long) units * unit;
        for (long at = address; at < end; at += unit) {
            if (isNul(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNul(long address) {
        return switch (unit) {
            case Byte.BYTES -> Memory.ALL.get(JAVA_BYTE, address) == 0;
            case Character.BYTES -> Memory.ALL.get(JAVA_CHAR_UNALIGNED, address) == 0;
            default -> Memory.ALL.get(JAVA_INT_UNALIGNED, address) == 0;
        };
    }

    /** Whether units stand in the order that is not the machine's. */
    boolean isSwapped() {
        return switch (this) {
            case UTF_16LE, UTF_32LE -> !LITTLE_ENDIAN;
            case UTF_16BE, UTF_32BE -> LITTLE_ENDIAN;
            case UTF_8, UTF_16, UTF_32, LATIN_1, ASCII, WCHAR -> false;
        };
    }

    private long writeWide(String text, long address, String function, String parameter) {
        return WideChar.BYTES == 2
                ? Utf16.write(text, address, this, function, parameter)
                : Utf32.write(text, address, this, function, parameter);
    }

    /** The name that {@code @Encoding} gives it. */
    @Override
    public String toString() {
        return spelling;
    }

    /** C's {@code wchar_t} on the platform that {@link C} describes. */
    private static final class WideChar {
        static final int BYTES = C.WCHAR_T.bits() / Byte.SIZE;
    }
}

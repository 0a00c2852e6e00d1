package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.charset.Charset;

/** Text in units of one byte, one for a character: Latin-1 and ASCII. */
final class SingleByte {

    private SingleByte() {}

    /** Writes a text and its NUL; returns the address behind it. */
    static long write(String text, long address, TextEncoding encoding, String function, String parameter) {
        int last = encoding == TextEncoding.ASCII ? 0x7F : 0xFF;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if ((char) (c - 1) >= last) {
                throw refusal(text, i, encoding, function, parameter);
            }
            Memory.ALL.set(JAVA_BYTE, address + i, (byte) c);
        }
        Memory.ALL.set(JAVA_BYTE, address + length, (byte) 0);
        return address + length + 1;
    }

    private static IllegalArgumentException refusal(
            String text, int index, TextEncoding encoding, String function, String parameter) {
        int codePoint = text.codePointAt(index);
        if (codePoint == 0) {
            return Refusal.ofNul(function, parameter, index);
        }
        if (Character.isBmpCodePoint(codePoint) && Character.isSurrogate((char) codePoint)) {
            return Refusal.ofSurrogate(function, parameter, index, encoding);
        }
        return Refusal.ofCharacter(function, parameter, text, index, encoding);
    }

    /** A copy of the text at an address; what is not ASCII becomes U+FFFD where ASCII is asked for. */
    static String read(long address, TextEncoding encoding) {
        Charset charset = encoding == TextEncoding.ASCII ? US_ASCII : ISO_8859_1;
        return new String(CString.bytes(address), charset);
    }
}

package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** The beginning of a NUL-terminated text in UTF-8, as a C programmer would write it. */
final class TracedString {

    /** So many characters are printed. */
    static final int MOST = 64;

    /** What the longest of them take, and one more. */
    private static final int MOST_BYTES = 4 * (MOST + 1);

    private final StringBuilder quoted = new StringBuilder("\"");
    private int left = MOST;

    private TracedString() {}

    /** Quoted, escaped, and cut. Reads nothing behind the NUL. */
    static String at(long address) {
        int length = 0;
        while (length < MOST_BYTES && Memory.ALL.get(JAVA_BYTE, address + length) != 0) {
            length++;
        }
        byte[] bytes = Memory.ALL.asSlice(address, length).toArray(JAVA_BYTE);
        TracedString text = new TracedString();
        text.addAll(ByteBuffer.wrap(bytes));
        return text.left < 0
                ? text.quoted.append("\"\u2026").toString()
                : text.quoted.append('"').toString();
    }

    /** Bytes that are no UTF-8 each by itself. */
    private void addAll(ByteBuffer bytes) {
        CharsetDecoder decoder = UTF_8.newDecoder(); // which reports what it cannot decode
        CharBuffer decoded = CharBuffer.allocate(bytes.remaining() + 1);
        while (left >= 0) {
            CoderResult end = decoder.decode(bytes, decoded, true);
            decoded.flip().codePoints().forEach(this::add);
            decoded.clear();
            if (end.isUnderflow()) {
                return;
            }
            for (int i = 0; i < end.length(); i++) {
                add(String.format("\\x%02x", bytes.get()));
            }
        }
    }

    private void add(int character) {
        add(
                switch (character) {
                    case '"' -> "\\\"";
                    case '\\' -> "\\\\";
                    case '\n' -> "\\n";
                    case '\r' -> "\\r";
                    case '\t' -> "\\t";
                    default ->
                        isPrinted(character)
                                ? Character.toString(character)
                                : "\\u{" + Integer.toHexString(character) + "}";
                });
    }

    private static boolean isPrinted(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private void add(String written) {
        left--;
        if (left >= 0) {
            quoted.append(written);
        }
    }
}

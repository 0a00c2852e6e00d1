package dev.tombolo.runtime.support;

import java.nio.charset.CharsetEncoder;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Where the lines of the trace go: {@link System#err}, each at once. What goes wrong meanwhile is no matter of the
 * program's, and is lost.
 */
final class TraceOutput {

    /** In front of each line. */
    static final String PREFIX = "tombolo: ";

    /** The numbers of the threads that write something; what they call meanwhile is not traced. */
    private static final Set<Long> WRITING = ConcurrentHashMap.newKeySet();

    private TraceOutput() {}

    /** Prints a line, which is left out where that fails. */
    static void print(Supplier<String> line) {
        quietly(() -> {
            String text = PREFIX + line.get() + System.lineSeparator();
            System.err.print(printable(text, System.err.charset().newEncoder()));
            System.err.flush();
            return text;
        });
    }

    /** What goes into a line; nothing where it cannot be said, or where it is a line in the making that asks. */
    static String quietly(Supplier<String> work) {
        Long thread = Thread.currentThread().threadId();
        if (!WRITING.add(thread)) {
            return "";
        }
        try {
            return work.get();
        } catch (Throwable unsaid) {
            return "";
        } finally {
            WRITING.remove(thread);
        }
    }

    /** The same where the terminal's encoding has each character, else as much as it can be in that. */
    static String printable(String line, CharsetEncoder encoder) {
        if (encoder.canEncode(line)) {
            return line;
        }
        StringBuilder printable = new StringBuilder();
        line.codePoints().forEach(c -> {
            String character = Character.toString(c);
            printable.append(encoder.canEncode(character) ? character : replaced(c));
        });
        return printable.toString();
    }

    private static String replaced(int character) {
        return switch (character) {
            case '\u00b5' -> "u";
            case '\u2026' -> "...";
            default -> "\\u{" + Integer.toHexString(character) + "}";
        };
    }
}

package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.tombolo.runtime.NativeLinkError;
import java.lang.foreign.MemorySegment;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** How values look in the trace, and what else is in its lines. */
final class TraceText {

    /** So many bytes of a struct are printed. */
    private static final int MOST_BYTES = 32;

    private static final HexFormat HEX = HexFormat.ofDelimiter(" ");
    private static final String[] UNITS = {" \u00b5s", " ms", " s"};

    private TraceText() {}

    /** A value of a C type, as it crosses; a question mark where it cannot be read. */
    static String of(NativeType type, @Nullable Object value) {
        if (value == null) {
            return "?";
        }
        try {
            return switch (type) {
                case IntegerType integer -> integer(integer, integer.extended((long) value));
                case FloatType _ -> value.toString();
                case PointerType pointer -> pointer(pointer, value);
                case StructType struct -> struct(struct, (MemorySegment) value);
            };
        } catch (RuntimeException unreadable) {
            return "?";
        }
    }

    private static String integer(IntegerType type, long value) {
        if (type.equals(C.BOOL)) {
            return value == 0 ? "false" : "true";
        }
        return type.signed() ? Long.toString(value) : Long.toUnsignedString(value);
    }

    private static String pointer(PointerType type, Object value) {
        if (value instanceof MemorySegment segment && !segment.isNative()) {
            return "heap[" + segment.byteSize() + "]";
        }
        long address = address(value);
        if (address == 0) {
            return "NULL";
        }
        return type == PointerType.STRING && !isNoAddress(address)
                ? TracedString.at(address)
                : "0x" + Long.toHexString(address);
    }

    /** Of a pointer, however it crosses. */
    static long address(Object value) {
        return value instanceof MemorySegment segment ? segment.address() : (long) value;
    }

    /** Whether it is one of the addresses that stand for a failure, and nothing lies at: NULL and (void *) -1. */
    static boolean isNoAddress(long address) {
        return address == 0 || address == -1;
    }

    private static String struct(StructType type, MemorySegment value) {
        int shown = (int) Math.min(type.bytes(), MOST_BYTES);
        byte[] bytes = value.asSlice(0, shown).toArray(JAVA_BYTE);
        return "{" + type.bytes() + " bytes: " + HEX.formatHex(bytes) + (shown < type.bytes() ? " \u2026}" : "}");
    }

    /** Such as {@code in 3.1 µs}. */
    static String time(long nanos) {
        if (nanos < 1_000) {
            return " in " + nanos + " ns";
        }
        long scale = 1_000;
        int unit = 0;
        while (unit < UNITS.length - 1 && nanos >= 1_000 * scale) {
            scale *= 1_000;
            unit++;
        }
        return " in " + nanos / scale + "." + nanos % scale / (scale / 10) + UNITS[unit];
    }

    /** What became of a call that threw; an error of linking means that C was not called. */
    static String failure(Throwable thrown) {
        String message = thrown instanceof NativeLinkError ? String.valueOf(thrown.getMessage()) : thrown.toString();
        String verb = thrown instanceof NativeLinkError ? " was not called: " : " threw ";
        return verb + message.lines().findFirst().orElse("");
    }

    /** The current one; by its number where it has no name, as most virtual ones. */
    static String thread() {
        Thread thread = Thread.currentThread();
        String name = thread.getName().isEmpty() ? "#" + thread.threadId() : thread.getName();
        return " [" + name.replaceAll("\\p{Cntrl}", " ") + "]";
    }
}

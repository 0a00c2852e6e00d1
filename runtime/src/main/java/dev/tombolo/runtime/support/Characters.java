package dev.tombolo.runtime.support;

import java.lang.foreign.MemorySegment;

/** Copies text to and from arrays of characters within structs and variables. */
public final class Characters {

    private Characters() {}

    /** The text in an array of so many units: up to its NUL, or all of it where there is none. */
    public static String get(MemorySegment segment, long offset, int length, TextEncoding encoding) {
        long bytes = (long) length * encoding.unit();
        try (Scratch scratch = Scratch.claim()) {
            MemorySegment copy = scratch.allocate(bytes + encoding.unit(), Long.BYTES); // and so ends in a NUL
            MemorySegment.copy(segment, offset, copy, 0, bytes);
            return encoding.read(copy.address());
        }
    }

    /**
     * The text in a variable of so many units.
     *
     * @throws dev.tombolo.runtime.NativeLinkError where the library lacks it, or cannot be opened
     */
    public static String get(Variable variable, int length, TextEncoding encoding) {
        return get(variable.segment((long) length * encoding.unit()), 0, length, encoding);
    }

    /**
     * Writes a text and its NUL into a variable of so many units, and zeros behind it.
     *
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if it is too long, has a NUL, or what the encoding cannot express
     * @throws dev.tombolo.runtime.NativeLinkError where the library lacks it, or cannot be opened
     */
    public static void set(
            Variable variable, int length, String text, TextEncoding encoding, String owner, String name) {
        set(variable.segment((long) length * encoding.unit()), 0, length, text, encoding, owner, name);
    }

    /**
     * Writes a text and its NUL into an array of so many units, and zeros behind it.
     *
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if it is too long, has a NUL, or what the encoding cannot express
     */
    public static void set(
            MemorySegment segment,
            long offset,
            int length,
            String text,
            TextEncoding encoding,
            String owner,
            String name) {
        long bytes = (long) length * encoding.unit();
        try (Scratch scratch = Scratch.claim()) {
            MemorySegment copy = encoded(text, encoding, owner, name, scratch);
            if (copy.byteSize() > bytes) {
                throw Refusal.ofLength(owner, name, copy.byteSize() / encoding.unit() - 1, length);
            }
            MemorySegment.copy(copy, 0, segment, offset, copy.byteSize());
            segment.asSlice(offset + copy.byteSize(), bytes - copy.byteSize()).fill((byte) 0);
        }
    }

    /** The text with its NUL. */
    private static MemorySegment encoded(
            String text, TextEncoding encoding, String owner, String name, Scratch scratch) {
        if (text == null) {
            throw Refusal.ofNullValue(owner, name);
        }
        MemorySegment room = scratch.allocate(encoding.bound(text.length()), Long.BYTES);
        long end = encoding.write(text, room.address(), owner, name);
        return room.asSlice(0, end - room.address());
    }
}

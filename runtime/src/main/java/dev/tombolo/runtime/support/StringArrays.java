package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import org.jspecify.annotations.Nullable;

/** Copies of arrays of strings, both ways: pointers to text, which C calls {@code char **}. */
public final class StringArrays {

    private StringArrays() {}

    /**
     * The address of pointers to NUL-terminated copies of the first elements, and one {@code NULL} behind them if C needs
     * it, all valid as long as the scratch.
     *
     * @throws NullPointerException if an element is null, naming function, parameter and index
     * @throws IllegalArgumentException if one has a NUL or what the encoding cannot express, naming them too
     */
    @SuppressWarnings("exports") // of the annotation, which users of it need not have
    public static long in(
            @Nullable String[] array,
            int count,
            boolean isTerminated,
            TextEncoding encoding,
            Scratch scratch,
            String function,
            String parameter) {
        long address = scratch.roomFor(C.POINTER, isTerminated ? count + 1 : count);
        for (int i = 0; i < count; i++) {
            set(address, i, element(array[i], i, encoding, scratch, function, parameter));
        }
        if (isTerminated) {
            set(address, count, 0);
        }
        return address;
    }

    /** Copies of the strings that pointers from an address on point to, up to a {@code NULL}; null for NULL. */
    @SuppressWarnings("NullAway") // C decides at run time: generated code returns it where the user declared non-null
    public static String[] out(long address, TextEncoding encoding) {
        if (address == 0) {
            return null;
        }
        if (!Memory.GRANTED) {
            throw NativeAccess.denied();
        }
        String[] array = new String[length(address)];
        for (int i = 0; i < array.length; i++) {
            array[i] = Strings.decoded(get(address, i), encoding);
        }
        return array;
    }

    private static int length(long address) {
        int length = 0;
        while (get(address, length) != 0) {
            length++;
        }
        return length;
    }

    private static long get(long address, int index) {
        return Memory.ALL.get(JAVA_LONG_UNALIGNED, address + (long) index * Long.BYTES);
    }

    private static void set(long address, int index, long pointer) {
        Memory.ALL.set(JAVA_LONG_UNALIGNED, address + (long) index * Long.BYTES, pointer);
    }

    /** What is refused is encoded once more, to be named: so that no names are made of what is not. */
    private static long element(
            @Nullable String text,
            int index,
            TextEncoding encoding,
            Scratch scratch,
            String function,
            String parameter) {
        if (text == null) {
            throw Refusal.ofNullString(function, parameter + "[" + index + "]");
        }
        try {
            return scratch.encoded(text, encoding, function, parameter);
        } catch (IllegalArgumentException refused) {
            scratch.encoded(text, encoding, function, parameter + "[" + index + "]");
            throw refused;
        }
    }
}

package dev.tombolo.runtime.support;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Copies text out of C's memory. */
public final class Strings {

    private Strings() {}

    /**
     * A copy of the NUL-terminated UTF-8 text at an address; null for NULL. Malformed bytes become U+FFFD, as
     * {@link String#String(byte[], java.nio.charset.Charset)} says.
     */
    @SuppressWarnings("NullAway") // C decides at run time: generated code returns it where the user declared non-null
    public static String utf8(long address) {
        if (address == 0) {
            return null;
        }
        if (!Memory.GRANTED) {
            throw NativeAccess.denied();
        }
        return new String(CString.bytes(address), UTF_8);
    }

    /**
     * A copy of the text at an address, up to the NUL of its encoding's unit; null for NULL. What is malformed (an
     * unpaired surrogate, a number that is no character) becomes U+FFFD.
     */
    @SuppressWarnings("NullAway") // as above
    public static String decoded(long address, TextEncoding encoding) {
        if (address == 0) {
            return null;
        }
        if (!Memory.GRANTED) {
            throw NativeAccess.denied();
        }
        return encoding.read(address);
    }

    /**
     * Does what {@link #utf8(long)} does with an array of so many bytes, and reads no further.
     *
     * @throws IllegalStateException if the array has no NUL, naming the function that returned it
     */
    public static String utf8(long address, int size, String function) {
        return decoded(address, TextEncoding.UTF_8, size, function);
    }

    /**
     * Does what {@link #decoded(long, TextEncoding)} does with an array of so many units, and reads no further.
     *
     * @throws IllegalStateException if the array has no NUL, naming the function that returned it
     */
    public static String decoded(long address, TextEncoding encoding, int size, String function) {
        if (address != 0 && Memory.GRANTED && !encoding.endsWithin(address, size)) {
            throw Refusal.ofEndless(function, size);
        }
        return decoded(address, encoding);
    }
}

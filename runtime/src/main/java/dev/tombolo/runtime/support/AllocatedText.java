package dev.tombolo.runtime.support;

import dev.tombolo.runtime.system.CAllocation;

/** Text that Java gives to C, which releases it with {@code free}. */
public final class AllocatedText {

    private AllocatedText() {}

    /**
     * The address of a copy that {@code malloc} has made room for.
     *
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if it has a NUL or what the encoding cannot express
     * @throws OutOfMemoryError if C has no memory for it
     */
    public static long of(String text, TextEncoding encoding, String owner, String name) {
        if (text == null) {
            throw Refusal.ofNull(owner, name);
        }
        long address = CAllocation.allocate(encoding.bound(text.length()));
        try {
            encoding.write(text, address, owner, name);
            return address;
        } catch (RuntimeException refused) {
            CAllocation.free(address);
            throw refused;
        }
    }
}

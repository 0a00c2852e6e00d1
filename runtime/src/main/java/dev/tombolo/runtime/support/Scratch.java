package dev.tombolo.runtime.support;

import java.lang.foreign.Arena;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

/**
 * The native memory of one call's temporaries: claimed before the call, closed after it by the same thread. What does
 * not fit its slot, or finds none free, comes from an arena of the call's own.
 */
public final class Scratch implements AutoCloseable {

    private final int slot;
    private final long end;
    private long top;
    private @Nullable Arena overflow;

    private Scratch() {
        slot = Slots.claim();
        top = slot < 0 ? 0 : Slots.address(slot);
        end = slot < 0 ? 0 : top + Slots.BYTES;
    }

    /** Memory for one call. */
    public static Scratch claim() {
        if (!Memory.GRANTED) {
            throw NativeAccess.denied();
        }
        return new Scratch();
    }

    /**
     * The address of a NUL-terminated UTF-8 copy, valid until this is closed.
     *
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if it has a NUL or an unpaired surrogate
     */
    public long utf8(String text, String function, String parameter) {
        if (text == null) {
            throw Refusal.ofNull(function, parameter);
        }
        long address = top;
        long room = end - address;
        int length = text.length();
        if (Utf8.isPlain(text) && length < room) {
            SegmentAllocator.prefixAllocator(Memory.ALL.asSlice(address, room)).allocateFrom(text);
            top = (address + length + 8) & -8;
            return address;
        }
        if (3L * length < room) {
            top = (Utf8.write(text, 0, address, function, parameter) + 7) & -8;
            return address;
        }
        address = arena().allocate(3L * length + 1, 8).address();
        Utf8.write(text, 0, address, function, parameter);
        return address;
    }

    /**
     * The address of a copy in another encoding, ended by a NUL of its unit, valid until this is closed.
     *
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if it has a NUL or what the encoding cannot express
     */
    public long encoded(String text, TextEncoding encoding, String function, String parameter) {
        if (text == null) {
            throw Refusal.ofNull(function, parameter);
        }
        long address = top;
        long bound = encoding.bound(text.length());
        if (bound > end - address) {
            address = arena().allocate(bound, 8).address();
            encoding.write(text, address, function, parameter);
            return address;
        }
        top = (encoding.write(text, address, function, parameter) + 7) & -8;
        return address;
    }

    private Arena arena() {
        Arena arena = overflow;
        if (arena == null) {
            arena = Arena.ofConfined();
            overflow = arena;
        }
        return arena;
    }

    @Override
    public void close() {
        if (slot >= 0) {
            Slots.release(slot);
        }
        if (overflow != null) {
            overflow.close();
        }
    }
}

package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * A C integer type of a known width; it crosses as {@code long}. The constants in {@link C} are all there are; the
 * virtual machine trusts the components of a record, so that a method called on a constant folds to its arithmetic.
 *
 * @param name the C spelling
 * @param bits 8, 16, 32 or 64
 * @param signed whether the type has negative values
 */
public record IntegerType(String name, int bits, boolean signed) implements NativeType {

    @Override
    public ValueLayout canonical() {
        return ValueLayout.JAVA_LONG;
    }

    @Override
    public ValueLayout exact() {
        return switch (bits) {
            case 8 -> ValueLayout.JAVA_BYTE;
            case 16 -> ValueLayout.JAVA_SHORT;
            case 32 -> ValueLayout.JAVA_INT;
            default -> ValueLayout.JAVA_LONG;
        };
    }

    @Override
    public ValueLayout promoted() {
        return bits < 32 ? ValueLayout.JAVA_INT : exact();
    }

    /**
     * The value as it crosses. A type of 64 bits takes the bits as they are, which makes -1 the largest value of an
     * unsigned type.
     *
     * @throws IllegalArgumentException when the type cannot hold the value, naming function and parameter
     */
    public long checked(long value, String function, String parameter) {
        if (extended(value) != value) {
            throw outOfRange(value, function, parameter);
        }
        return value;
    }

    /**
     * The value as it crosses. A type of 32 bits takes the bits as they are.
     *
     * @throws IllegalArgumentException when the type cannot hold the value, naming function and parameter
     */
    public long checked(int value, String function, String parameter) {
        if (bits >= 32) {
            return extended(value);
        }
        return checked((long) value, function, parameter);
    }

    /** The value in the low bits of {@code raw}, sign-extended or zero-extended as the type asks. */
    public long extended(long raw) {
        if (bits == Integer.SIZE && signed) {
            return (int) raw; // after which C2 knows the value to be an int, as it does not after shifts
        }
        int unused = Long.SIZE - bits;
        return signed ? raw << unused >> unused : raw << unused >>> unused;
    }

    /** The value at an address, extended. */
    public long get(long address) {
        return get(Memory.ALL, address);
    }

    /** The value in a segment, extended; the offset is in bytes. */
    public long get(MemorySegment segment, long offset) {
        long[] words = Words.of(segment, offset, bits / Byte.SIZE);
        if (words != null) {
            return extended(Words.get(words, segment, offset));
        }
        long raw = switch (bits) {
            case 8 -> segment.get(JAVA_BYTE, offset);
            case 16 -> segment.get(JAVA_SHORT_UNALIGNED, offset);
            case 32 -> segment.get(JAVA_INT_UNALIGNED, offset);
            default -> segment.get(JAVA_LONG_UNALIGNED, offset);
        };
        return signed ? raw : extended(raw);
    }

    /** Writes the low bits of a value at an address. */
    public void set(long address, long value) {
        set(Memory.ALL, address, value);
    }

    /** Writes the low bits of a value into a segment; the offset is in bytes. */
    public void set(MemorySegment segment, long offset, long value) {
        long[] words = Words.of(segment, offset, bits / Byte.SIZE);
        if (words != null) {
            Words.set(words, segment, offset, bits, value);
            return;
        }
        switch (bits) {
            case 8 -> segment.set(JAVA_BYTE, offset, (byte) value);
            case 16 -> segment.set(JAVA_SHORT_UNALIGNED, offset, (short) value);
            case 32 -> segment.set(JAVA_INT_UNALIGNED, offset, (int) value);
            default -> segment.set(JAVA_LONG_UNALIGNED, offset, value);
        }
    }

    IllegalArgumentException outOfRange(long value, String function, String parameter) {
        return new IllegalArgumentException(function + ": " + parameter + " is " + value + ": C's " + name + " holds "
                + smallest() + " to " + largest());
    }

    private long smallest() {
        return signed ? -1L << (bits - 1) : 0;
    }

    private long largest() {
        return (1L << (signed ? bits - 1 : bits)) - 1;
    }
}

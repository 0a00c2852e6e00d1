package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** A C floating-point type; its bits cross unchanged. */
public enum FloatType implements NativeType {
    FLOAT,
    DOUBLE;

    @Override
    public ValueLayout canonical() {
        return exact();
    }

    @Override
    public ValueLayout exact() {
        return this == FLOAT ? ValueLayout.JAVA_FLOAT : ValueLayout.JAVA_DOUBLE;
    }

    @Override
    public ValueLayout variadic() {
        return ValueLayout.JAVA_DOUBLE;
    }

    @Override
    public boolean isFloating() {
        return true;
    }

    /** The {@code float} at an address. */
    public float getFloat(long address) {
        return getFloat(Memory.ALL, address);
    }

    /** The {@code float} in a segment; the offset is in bytes. */
    public float getFloat(MemorySegment segment, long offset) {
        long[] words = Words.of(segment, offset, Float.BYTES);
        return words == null
                ? segment.get(JAVA_FLOAT_UNALIGNED, offset)
                : Float.intBitsToFloat((int) Words.get(words, segment, offset));
    }

    /** Writes a {@code float} at an address. */
    public void set(long address, float value) {
        set(Memory.ALL, address, value);
    }

    /** Writes a {@code float} into a segment; the offset is in bytes. */
    public void set(MemorySegment segment, long offset, float value) {
        long[] words = Words.of(segment, offset, Float.BYTES);
        if (words == null) {
            segment.set(JAVA_FLOAT_UNALIGNED, offset, value);
        } else {
            Words.set(words, segment, offset, Float.SIZE, Float.floatToRawIntBits(value));
        }
    }

    /** The {@code double} at an address. */
    public double getDouble(long address) {
        return getDouble(Memory.ALL, address);
    }

    /** The {@code double} in a segment; the offset is in bytes. */
    public double getDouble(MemorySegment segment, long offset) {
        return segment.get(JAVA_DOUBLE_UNALIGNED, offset);
    }

    /** Writes a {@code double} at an address. */
    public void set(long address, double value) {
        set(Memory.ALL, address, value);
    }

    /** Writes a {@code double} into a segment; the offset is in bytes. */
    public void set(MemorySegment segment, long offset, double value) {
        segment.set(JAVA_DOUBLE_UNALIGNED, offset, value);
    }
}

package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.lang.foreign.MemorySegment;

/**
 * A bit-field of a struct or union, as little-endian platforms lay it out. Only the bytes that hold its bits are touched:
 * what lies beside them may belong to another thread.
 *
 * @param struct how messages call the struct
 * @param name the field's
 * @param bit the number of bits before it
 * @param width its own number of bits, 1 to 64
 * @param signed whether its type has negative values
 */
public record BitField(String struct, String name, long bit, int width, boolean signed) {

    /** The value, sign-extended or zero-extended as its type asks. */
    public long get(MemorySegment segment) {
        long bits = bytes() > Long.BYTES ? ofNineBytes(segment) : load(segment) >>> shift();
        int unused = Long.SIZE - width;
        return signed ? bits << unused >> unused : bits << unused >>> unused;
    }

    /**
     * Stores the value and leaves the bits beside it as they are.
     *
     * @throws IllegalArgumentException if the field cannot hold the value, naming the struct and the field; one of 64 bits
     *     takes the bits as they are
     */
    public void set(MemorySegment segment, long value) {
        if (value < smallest() || value > largest()) {
            throw StructRefusal.ofBits(this, value);
        }
        long bits = value & mask();
        store(segment, (load(segment) & ~(mask() << shift())) | (bits << shift()));
        if (bytes() > Long.BYTES) {
            storeNinth(segment, bits >>> (Long.SIZE - shift()));
        }
    }

    /** The smallest value that it holds. */
    public long smallest() {
        return signed || width == Long.SIZE ? -1L << (width - 1) : 0;
    }

    /** The largest value that it holds. */
    public long largest() {
        return mask() >>> (signed || width == Long.SIZE ? 1 : 0);
    }

    private long offset() {
        return bit >> 3;
    }

    private int shift() {
        return (int) bit & 7;
    }

    private long mask() {
        return -1L >>> (Long.SIZE - width);
    }

    /** How many bytes have some of its bits, 1 to 9. */
    private int bytes() {
        return (shift() + width + 7) >> 3;
    }

    private long ofNineBytes(MemorySegment segment) {
        long high = segment.get(JAVA_BYTE, offset() + Long.BYTES);
        return (load(segment) >>> shift()) | (high << (Long.SIZE - shift()));
    }

    /** The bytes, but for the ninth. */
    private long load(MemorySegment segment) {
        long[] words = bytes() < Long.BYTES ? Words.of(segment, offset(), bytes()) : null;
        if (words != null) {
            return Words.get(words, segment, offset());
        }
        return switch (bytes()) {
            case 1 -> segment.get(JAVA_BYTE, offset());
            case 2 -> segment.get(JAVA_SHORT_UNALIGNED, offset());
            case 4 -> segment.get(JAVA_INT_UNALIGNED, offset());
            case 8, 9 -> segment.get(JAVA_LONG_UNALIGNED, offset());
            default -> loadEach(segment);
        };
    }

    private long loadEach(MemorySegment segment) {
        long loaded = 0;
        for (int i = 0; i < bytes(); i++) {
            loaded |= (segment.get(JAVA_BYTE, offset() + i) & 0xFFL) << (i * Byte.SIZE);
        }
        return loaded;
    }

    private void store(MemorySegment segment, long all) {
        long[] words = bytes() < Long.BYTES ? Words.of(segment, offset(), bytes()) : null;
        if (words != null) {
            Words.set(words, segment, offset(), bytes() * Byte.SIZE, all);
            return;
        }
        switch (bytes()) {
            case 1 -> segment.set(JAVA_BYTE, offset(), (byte) all);
            case 2 -> segment.set(JAVA_SHORT_UNALIGNED, offset(), (short) all);
            case 4 -> segment.set(JAVA_INT_UNALIGNED, offset(), (int) all);
            case 8, 9 -> segment.set(JAVA_LONG_UNALIGNED, offset(), all);
            default -> storeEach(segment, all);
        }
    }

    private void storeEach(MemorySegment segment, long all) {
        for (int i = 0; i < bytes(); i++) {
            segment.set(JAVA_BYTE, offset() + i, (byte) (all >> (i * Byte.SIZE)));
        }
    }

    private void storeNinth(MemorySegment segment, long high) {
        long kept = segment.get(JAVA_BYTE, offset() + Long.BYTES) & ~(mask() >>> (Long.SIZE - shift()));
        segment.set(JAVA_BYTE, offset() + Long.BYTES, (byte) (kept | high));
    }
}

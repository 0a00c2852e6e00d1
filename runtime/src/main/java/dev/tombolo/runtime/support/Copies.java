package dev.tombolo.runtime.support;

import java.lang.foreign.MemorySegment;

/**
 * Copies of Java arrays in C's memory, where an element of the one has as many bytes as one of the other. Their address is
 * 0 where there is no array.
 */
public final class Copies {

    private Copies() {}

    /** The address of a copy of the first elements, valid as long as the scratch. */
    public static long in(byte[] array, int count, Scratch scratch) {
        return scratch.copyOf(MemorySegment.ofArray(array).asSlice(0, (long) count * Byte.BYTES));
    }

    /** The address of a copy of the first elements, valid as long as the scratch. */
    public static long in(short[] array, int count, Scratch scratch) {
        return scratch.copyOf(MemorySegment.ofArray(array).asSlice(0, (long) count * Short.BYTES));
    }

    /** The address of a copy of the first elements, valid as long as the scratch. */
    public static long in(char[] array, int count, Scratch scratch) {
        return scratch.copyOf(MemorySegment.ofArray(array).asSlice(0, (long) count * Character.BYTES));
    }

    /** The address of a copy of the first elements, valid as long as the scratch. */
    public static long in(int[] array, int count, Scratch scratch) {
        return scratch.copyOf(MemorySegment.ofArray(array).asSlice(0, (long) count * Integer.BYTES));
    }

    /** The address of a copy of the first elements, valid as long as the scratch. */
    public static long in(long[] array, int count, Scratch scratch) {
        return scratch.copyOf(MemorySegment.ofArray(array).asSlice(0, (long) count * Long.BYTES));
    }

    /** The address of a copy of the first elements, valid as long as the scratch. */
    public static long in(float[] array, int count, Scratch scratch) {
        return scratch.copyOf(MemorySegment.ofArray(array).asSlice(0, (long) count * Float.BYTES));
    }

    /** The address of a copy of the first elements, valid as long as the scratch. */
    public static long in(double[] array, int count, Scratch scratch) {
        return scratch.copyOf(MemorySegment.ofArray(array).asSlice(0, (long) count * Double.BYTES));
    }

    /** Copies from an address to the first elements. */
    public static void out(long address, byte[] array, int count) {
        if (address != 0) {
            MemorySegment.copy(Memory.ALL, address, MemorySegment.ofArray(array), 0, (long) count * Byte.BYTES);
        }
    }

    /** Copies from an address to the first elements. */
    public static void out(long address, short[] array, int count) {
        if (address != 0) {
            MemorySegment.copy(Memory.ALL, address, MemorySegment.ofArray(array), 0, (long) count * Short.BYTES);
        }
    }

    /** Copies from an address to the first elements. */
    public static void out(long address, char[] array, int count) {
        if (address != 0) {
            MemorySegment.copy(Memory.ALL, address, MemorySegment.ofArray(array), 0, (long) count * Character.BYTES);
        }
    }

    /** Copies from an address to the first elements. */
    public static void out(long address, int[] array, int count) {
        if (address != 0) {
            MemorySegment.copy(Memory.ALL, address, MemorySegment.ofArray(array), 0, (long) count * Integer.BYTES);
        }
    }

    /** Copies from an address to the first elements. */
    public static void out(long address, long[] array, int count) {
        if (address != 0) {
            MemorySegment.copy(Memory.ALL, address, MemorySegment.ofArray(array), 0, (long) count * Long.BYTES);
        }
    }

    /** Copies from an address to the first elements. */
    public static void out(long address, float[] array, int count) {
        if (address != 0) {
            MemorySegment.copy(Memory.ALL, address, MemorySegment.ofArray(array), 0, (long) count * Float.BYTES);
        }
    }

    /** Copies from an address to the first elements. */
    public static void out(long address, double[] array, int count) {
        if (address != 0) {
            MemorySegment.copy(Memory.ALL, address, MemorySegment.ofArray(array), 0, (long) count * Double.BYTES);
        }
    }
}

package dev.tombolo.runtime.support;

/** Copies of arrays of truth values as integers in C's memory: 1 or 0 on the way in, whether any bit is set on the way out. */
public final class BooleanCopies {

    private BooleanCopies() {}

    /** The address of a copy of the first elements, valid as long as the scratch. */
    public static long in(boolean[] array, int count, IntegerType type, Scratch scratch) {
        long address = scratch.roomFor(type, count);
        for (int i = 0; i < count; i++) {
            type.set(address + i * type.bytes(), array[i] ? 1 : 0);
        }
        return address;
    }

    /** Copies from an address to the first elements. */
    public static void out(long address, boolean[] array, int count, IntegerType type) {
        for (int i = 0; i < count; i++) {
            array[i] = type.get(address + i * type.bytes()) != 0;
        }
    }
}

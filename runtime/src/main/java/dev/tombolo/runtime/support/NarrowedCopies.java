package dev.tombolo.runtime.support;

/**
 * Copies of Java arrays in C's memory, where an element of the one has more bytes than one of the other, on some platform
 * at least. Their address is 0 where there is no array.
 */
public final class NarrowedCopies {

    private NarrowedCopies() {}

    /**
     * The address of a copy of the first elements, valid as long as the scratch.
     *
     * @throws IllegalArgumentException if C's type cannot hold an element, naming function, parameter and index
     */
    public static long in(
            short[] array, int count, IntegerType type, Scratch scratch, String function, String parameter) {
        if (type.bits() == Short.SIZE) {
            return Copies.in(array, count, scratch);
        }
        long address = scratch.roomFor(type, count);
        for (int i = 0; i < count; i++) {
            store(type, address, i, array[i], function, parameter);
        }
        return address;
    }

    /**
     * The address of a copy of the first elements, valid as long as the scratch.
     *
     * @throws IllegalArgumentException if C's type cannot hold an element, naming function, parameter and index
     */
    public static long in(
            char[] array, int count, IntegerType type, Scratch scratch, String function, String parameter) {
        if (type.bits() == Character.SIZE) {
            return Copies.in(array, count, scratch);
        }
        long address = scratch.roomFor(type, count);
        for (int i = 0; i < count; i++) {
            store(type, address, i, array[i], function, parameter);
        }
        return address;
    }

    /**
     * The address of a copy of the first elements, valid as long as the scratch.
     *
     * @throws IllegalArgumentException if C's type cannot hold an element, naming function, parameter and index
     */
    public static long in(
            int[] array, int count, IntegerType type, Scratch scratch, String function, String parameter) {
        if (type.bits() == Integer.SIZE) {
            return Copies.in(array, count, scratch);
        }
        long address = scratch.roomFor(type, count);
        for (int i = 0; i < count; i++) {
            store(type, address, i, array[i], function, parameter);
        }
        return address;
    }

    /**
     * The address of a copy of the first elements, valid as long as the scratch.
     *
     * @throws IllegalArgumentException if C's type cannot hold an element, naming function, parameter and index
     */
    public static long in(
            long[] array, int count, IntegerType type, Scratch scratch, String function, String parameter) {
        if (type.bits() == Long.SIZE) {
            return Copies.in(array, count, scratch);
        }
        long address = scratch.roomFor(type, count);
        for (int i = 0; i < count; i++) {
            store(type, address, i, array[i], function, parameter);
        }
        return address;
    }

    private static void store(
            IntegerType type, long address, int index, long value, String function, String parameter) {
        if (type.extended(value) != value) {
            throw type.outOfRange(value, function, parameter + "[" + index + "]");
        }
        type.set(address + index * type.bytes(), value);
    }

    /** Copies from an address to the first elements. */
    public static void out(long address, short[] array, int count, IntegerType type) {
        if (type.bits() == Short.SIZE) {
            Copies.out(address, array, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            array[i] = (short) type.get(address + i * type.bytes());
        }
    }

    /** Copies from an address to the first elements. */
    public static void out(long address, char[] array, int count, IntegerType type) {
        if (type.bits() == Character.SIZE) {
            Copies.out(address, array, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            array[i] = (char) type.get(address + i * type.bytes());
        }
    }

    /** Copies from an address to the first elements. */
    public static void out(long address, int[] array, int count, IntegerType type) {
        if (type.bits() == Integer.SIZE) {
            Copies.out(address, array, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            array[i] = (int) type.get(address + i * type.bytes());
        }
    }

    /** Copies from an address to the first elements. */
    public static void out(long address, long[] array, int count, IntegerType type) {
        if (type.bits() == Long.SIZE) {
            Copies.out(address, array, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            array[i] = type.get(address + i * type.bytes());
        }
    }
}

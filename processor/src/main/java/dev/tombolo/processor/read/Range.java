package dev.tombolo.processor.read;

import dev.tombolo.processor.model.CType.IntegerType;
import dev.tombolo.processor.model.CType.Signedness;

/** The values that a C integer type holds on every platform. */
record Range(IntegerType type, long smallest, long largest) {

    static Range of(IntegerType type) {
        if (type.constant().equals("BOOL")) {
            return new Range(type, 0, 1);
        }
        if (isOfRawBits(type)) {
            return new Range(type, Long.MIN_VALUE, Long.MAX_VALUE);
        }
        long power = 1L << (type.narrowest() - 1);
        return new Range(
                type,
                type.sign() == Signedness.SIGNED ? -power : 0,
                type.sign() == Signedness.UNSIGNED ? 2 * power - 1 : power - 1);
    }

    /** Whether a Java {@code long} is its bits rather than its value: it is unsigned and has 64 of them everywhere. */
    static boolean isOfRawBits(IntegerType type) {
        return type.sign() == Signedness.UNSIGNED && type.narrowest() == Long.SIZE;
    }

    boolean holds(long value) {
        return smallest <= value && value <= largest;
    }

    /** {@code C's uint8_t holds 0 to 255}. */
    String words() {
        return "C's " + type.spelling() + " holds " + smallest + " to " + largest
                + (isSameEverywhere() ? "" : " on every platform");
    }

    private boolean isSameEverywhere() {
        return type.narrowest() == type.widest() && type.sign() != Signedness.VARYING;
    }
}

package dev.tombolo.processor.write;

/** Spells numbers. */
final class Literals {

    private Literals() {}

    /** {@code -1}; {@code 4294967296L}, which an {@code int} cannot hold. */
    static String ofLong(long value) {
        return value == (int) value ? Long.toString(value) : value + "L";
    }
}

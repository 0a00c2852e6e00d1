package dev.tombolo.runtime.support;

/** What a value that stands for {@code ...} is to C, after C's default promotions. */
enum VariadicKind {
    /** An integer of 32 bits or fewer. */
    INT(0),

    /** An integer of 64 bits. */
    LONG(1),

    /** A {@code double} or {@code float}. */
    DOUBLE(2),

    /** The address of what lives as long as the call. */
    ADDRESS(3),

    /** A segment, which the linker keeps alive. */
    SEGMENT(4),

    /** The address of a text. */
    TEXT(5);

    /** How many there are. */
    static final int COUNT = 6;

    private final int number;

    VariadicKind(int number) {
        this.number = number;
    }

    /** From 0. */
    int number() {
        return number;
    }

    NativeType type() {
        return switch (this) {
            case INT -> C.INT;
            case LONG -> C.LONG_LONG;
            case DOUBLE -> C.DOUBLE;
            case ADDRESS -> C.POINTER;
            case SEGMENT -> C.SEGMENT;
            case TEXT -> C.STRING;
        };
    }
}

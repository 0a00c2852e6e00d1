package dev.tombolo.conformance;

import dev.tombolo.annotations.EnumCanonical;
import dev.tombolo.annotations.EnumDefault;
import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.NativeEnum;

/** Enums of C's, as {@code enums.c} has them. */
final class Enums {
    private Enums() {}

    /** Values by themselves, without a hole. */
    @NativeEnum
    enum Whence {
        SET,
        CURRENT,
        END
    }

    /** A negative value, values after given ones, and a hole. */
    @NativeEnum
    enum Level {
        @EnumValue(-1)
        UNKNOWN,
        LOW,
        @EnumValue(10)
        MIDDLE,
        HIGH
    }

    /** Values without a hole that begin elsewhere, in another order. */
    @NativeEnum(type = "int8_t")
    enum Digit {
        @EnumValue(1)
        ONE,
        @EnumValue(-1)
        MINUS_ONE,
        ZERO
    }

    /** The whole range of a byte, and a default. */
    @NativeEnum(type = "uint8_t")
    enum Octet {
        LEAST,
        @EnumValue(200)
        LARGE,
        @EnumValue(255)
        LARGEST,
        @EnumValue(100)
        @EnumDefault
        OTHER
    }

    /** A value that has the sign bit of an int. */
    @NativeEnum(type = "unsigned int")
    enum Word {
        @EnumValue(0xFFFF_FFFFL)
        LARGEST,
        @EnumValue(0x8000_0000L)
        HALF,
        @EnumValue(0)
        NOTHING
    }

    /** Values of which several have the same lower half. */
    @NativeEnum(type = "int64_t")
    enum Wide {
        @EnumValue(1)
        ONE,
        @EnumValue(1L << 32 | 1)
        UPPER_ONE,
        @EnumValue(-1L << 32 | 1)
        NEGATIVE_ONE,
        @EnumValue(Long.MIN_VALUE)
        SMALLEST,
        @EnumValue(Long.MAX_VALUE)
        LARGEST
    }

    /** Values of 64 bits without a sign. */
    @NativeEnum(type = "uint64_t")
    enum Unsigned {
        @EnumValue(Long.MAX_VALUE)
        HALF,
        MORE_THAN_HALF,
        @EnumValue(-1)
        LARGEST
    }

    /** Two names for one value. */
    @NativeEnum
    enum Twin {
        @EnumValue(2)
        OLD,
        @EnumValue(2)
        @EnumCanonical
        NEW,
        AFTER
    }

    /** A type whose sign depends on the platform. */
    @NativeEnum(type = "char")
    enum Letter {
        @EnumValue('a')
        A,
        B,
        @EnumValue('z')
        Z
    }

    /** A truth value with names. */
    @NativeEnum(type = "bool")
    enum Answer {
        NO,
        YES
    }
}

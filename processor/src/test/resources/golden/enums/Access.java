package com.example;

import dev.tombolo.annotations.EnumCanonical;
import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.NativeEnum;

/** A mask with a zero, two bits, both of them, another name and a sign bit. */
@NativeEnum
public enum Access {
    NONE,
    READ,
    @EnumCanonical
    WRITE,
    @EnumValue(2)
    OUTPUT,
    UPDATE,
    @EnumValue(0x80000000)
    TOP
}

package com.example;

import dev.tombolo.annotations.EnumDefault;
import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.NativeEnum;

/** Values that no int holds, and one for all others; seen in its package only. */
@NativeEnum(type = "uint64_t")
enum Size {
    @EnumDefault
    OTHER,
    BYTE,
    @EnumValue(1L << 32)
    HUGE,
    @EnumValue(-1)
    LARGEST
}

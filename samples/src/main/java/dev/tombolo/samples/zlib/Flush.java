package dev.tombolo.samples.zlib;

import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.NativeEnum;

/** How much of what zlib has gathered it writes. */
@NativeEnum
public enum Flush {
    /** What it likes. */
    NONE,
    /** All, and nothing follows. */
    @EnumValue(4)
    FINISH
}

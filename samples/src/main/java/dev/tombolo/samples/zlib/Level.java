package dev.tombolo.samples.zlib;

import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.NativeEnum;

/** How much time zlib may spend on making bytes fewer. */
@NativeEnum
public enum Level {
    /** What zlib takes for a good compromise, which is 6. */
    @EnumValue(-1)
    DEFAULT,
    /** None: bytes are stored as they are. */
    NONE,
    FASTEST,
    @EnumValue(9)
    BEST
}

package dev.tombolo.samples.sqlite3;

import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.NativeEnum;

/** How a database is opened. */
@NativeEnum
public enum OpenFlag {
    @EnumValue(0x1)
    READ_ONLY,
    @EnumValue(0x2)
    READ_AND_WRITE,
    @EnumValue(0x4)
    CREATE,
    /** Gone when it is closed. */
    @EnumValue(0x80)
    IN_MEMORY
}

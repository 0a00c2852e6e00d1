package dev.tombolo.benchmarks;

import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.NativeEnum;

/** Flags of one bit each, as those of {@code open} are on Linux. The hand-written contenders have them in a field. */
@NativeEnum
public enum OpenFlag {
    @EnumValue(0x1)
    WRITE(0x1),
    @EnumValue(0x2)
    READ_WRITE(0x2),
    @EnumValue(0x40)
    CREATE(0x40),
    @EnumValue(0x80)
    EXCLUSIVE(0x80),
    @EnumValue(0x200)
    TRUNCATE(0x200),
    @EnumValue(0x400)
    APPEND(0x400),
    @EnumValue(0x800)
    NONBLOCK(0x800),
    @EnumValue(0x80000)
    CLOSE_ON_EXEC(0x80000);

    final int bit;

    OpenFlag(int bit) {
        this.bit = bit;
    }
}

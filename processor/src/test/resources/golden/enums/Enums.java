package com.example;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.EnumDefault;
import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Typedef;
import dev.tombolo.runtime.Flags;
import java.util.Set;

/** Enums and sets of them, in and out. */
@NativeLib("c")
@Typedef(name = "level_t", type = "signed char")
public interface Enums {
    /** A level of its own, whose type is a typedef of the interface around it. */
    @NativeEnum(type = "level_t")
    enum Level {
        @EnumValue(-1)
        UNKNOWN,
        LOW,
        HIGH
    }

    /** Holes, and a constant for what falls into them. */
    @NativeEnum(type = "unsigned int")
    enum Signal {
        @EnumDefault
        OTHER,
        @EnumValue(9)
        KILL,
        @EnumValue(15)
        TERMINATE
    }

    @Attach
    @CType("off_t")
    long lseek(int file, @CType("off_t") long offset, Whence whence);

    @Attach
    Whence whence();

    @Attach
    int access(String path, Set<Access> access);

    @Attach
    Set<Access> accessed();

    @Attach
    Flags<Access> flags(@CType("unsigned long long") Flags<Size> sizes);

    @Attach
    Level level(@CType("short") Level level);

    @Attach
    Signal raise(Signal signal);
}

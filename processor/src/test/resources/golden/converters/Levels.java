package com.example;

import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.NativeEnum;

/** Makes a native enum, which crosses by itself. */
@Converter
public final class Levels {
    private Levels() {}

    /** How much there is to say. */
    @NativeEnum
    public enum Level {
        QUIET,
        LOUD
    }

    static Level toNative(String value) {
        return Level.valueOf(value);
    }

    static String fromNative(Level value) {
        return value.name();
    }
}

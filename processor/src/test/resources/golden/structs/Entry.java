package com.example;

import dev.tombolo.annotations.Bits;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.Struct;
import java.util.Set;

@Struct("entry")
public record Entry(
        String path,
        @Nullable String note,
        @Length(16) String label,
        @CType("unsigned int") @Bits(3) int level,
        @CType("unsigned int") @Bits(1) boolean isOpen,
        Kind kind,
        Set<Kind> kinds,
        @Length(4) short[] samples,
        @Length(2) Point[] corners,
        @Length(2) Kind[] order,
        @CType("long") @Convert(Seconds.class) String seconds) {

    @NativeEnum
    public enum Kind {
        NONE,
        FILE,
        FOLDER
    }

    @Converter
    public static final class Seconds {
        public static long toNative(String seconds) {
            return Long.parseLong(seconds);
        }

        public static String fromNative(long seconds) {
            return Long.toString(seconds);
        }
    }
}

package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.NativeLib;
import java.util.Set;

@NativeEnum(type = "uint8_t")
public enum Level {
    @EnumValue(-1)
    //         ^ error: [EnumValueOutOfRange] UNKNOWN is -1, and C's uint8_t holds 0 to 255: correct it, or give Level a type that holds it.
    UNKNOWN,
    LOW,
    @EnumValue(255)
    HIGHEST,
    BEYOND
//  ^ error: [EnumValueOutOfRange] BEYOND is 256, and C's uint8_t holds 0 to 255: correct it, or give Level a type that holds it.
}

@NativeEnum
enum Mask {
    @EnumValue(0x80000000L)
    //         ^ error: [EnumValueOutOfRange] TOP is 2147483648, and C's int holds -2147483648 to 2147483647: correct it, or give Mask a type that holds it.
    TOP
}

@NativeEnum(type = "long")
enum Offset {
    @EnumValue(1L << 31)
    //            ^ error: [EnumValueOutOfRange] FAR is 2147483648, and C's long holds -2147483648 to 2147483647 on every platform: correct it, or give Offset a type that holds it.
    FAR
}

@NativeEnum(type = "char")
enum Letter {
    @EnumValue('ä')
    //         ^ error: [EnumValueOutOfRange] UMLAUT is 228, and C's char holds 0 to 127 on every platform: correct it, or give Letter a type that holds it.
    UMLAUT
}

@NativeEnum(type = "bool")
enum Answer {
    NO,
    YES,
    MAYBE
//  ^ error: [EnumValueOutOfRange] MAYBE is 2, and C's bool holds 0 to 1: correct it, or give Answer a type that holds it.
}

@NativeEnum
enum Whence {
    SET,
    CURRENT,
    @EnumValue(1000)
    FAR,
    @EnumValue(-1)
    BACK
}

@NativeLib("c")
interface LibC {
    @Attach
    @CType("uint8_t")
    //     ^ error: [EnumValueOutOfRange] Whence.FAR is 1000, and C's uint8_t holds 0 to 255: give a type that holds it.
    Whence seek(@CType("int8_t") Whence a, @CType("unsigned") Set<Whence> b, @CType("long") Whence c);
    //                 ^ error: [EnumValueOutOfRange] Whence.FAR is 1000, and C's int8_t holds -128 to 127: give a type that holds it.
    //                                            ^ error: [EnumValueOutOfRange] Whence.BACK is -1, and C's unsigned holds 0 to 4294967295: give a type that holds it.
}
// still binds: app/WhenceEnum

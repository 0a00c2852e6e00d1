package app;

import dev.tombolo.annotations.NativeEnum;

@NativeEnum(type = "double")
//                 ^ error: [EnumType] an enum crosses as an integer, and C's double is none: give a type like int or uint8_t.
public enum Ratio {
    HALF
}

@NativeEnum(type = "const char *")
//                 ^ error: [EnumType] an enum crosses as an integer, and C's const char * is none: give a type like int or uint8_t.
enum Name {
    FIRST
}

@NativeEnum(type = "void")
//                 ^ error: [EnumType] an enum crosses as an integer, and C's void is none: give a type like int or uint8_t.
enum Nothing {
    NOTHING
}

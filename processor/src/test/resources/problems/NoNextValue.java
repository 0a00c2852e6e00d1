package app;

import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.NativeEnum;

@NativeEnum(type = "int64_t")
public enum Signed {
    @EnumValue(Long.MAX_VALUE)
    LAST,
    BEYOND
//  ^ error: [NoNextValue] BEYOND comes after 9223372036854775807, the largest value there is: give it an @EnumValue.
}

@NativeEnum(type = "uint64_t")
enum Unsigned {
    @EnumValue(Long.MAX_VALUE)
    HALF,
    NEXT,
    @EnumValue(-1)
    LAST,
    BEYOND
//  ^ error: [NoNextValue] BEYOND comes after 18446744073709551615, the largest value there is: give it an @EnumValue.
}

package app;

import dev.tombolo.annotations.EnumCanonical;
import dev.tombolo.annotations.NativeEnum;

@NativeEnum
public enum Level {
    LOW,
    @EnumCanonical
//  ^ error: [NeedlessCanonical] no constant but HIGH has the value 1: remove @EnumCanonical.
    HIGH
}

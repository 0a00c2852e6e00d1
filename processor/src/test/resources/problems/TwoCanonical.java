package app;

import dev.tombolo.annotations.EnumCanonical;
import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.NativeEnum;

@NativeEnum
public enum Level {
    @EnumCanonical
    LOW,
    @EnumValue(0)
    NONE,
    @EnumValue(0)
    @EnumCanonical
//  ^ error: [TwoCanonical] LOW and LOWEST are all marked as what the value 0 becomes: remove all @EnumCanonical but one.
    LOWEST
}

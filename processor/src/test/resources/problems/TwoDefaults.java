package app;

import dev.tombolo.annotations.EnumDefault;
import dev.tombolo.annotations.NativeEnum;

@NativeEnum
public enum Level {
    @EnumDefault
    OTHER,
    LOW,
    @EnumDefault
//  ^ error: [TwoDefaults] OTHER and HIGH are all marked as what unknown values become: remove all @EnumDefault but one.
    HIGH
}

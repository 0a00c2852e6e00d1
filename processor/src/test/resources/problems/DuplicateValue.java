package app;

import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.NativeEnum;

@NativeEnum
public enum Level {
    LOW,
    @EnumValue(0)
    //         ^ error: [DuplicateValue] LOW, LOWEST and NONE all have the value 0, and C's result can become one of them only: mark it @EnumCanonical.
    LOWEST,
    @EnumValue(-1)
    UNKNOWN,
    NONE
}

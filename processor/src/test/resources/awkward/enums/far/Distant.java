package enums.far;

import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.NativeEnum;

/** Of another package. */
@NativeEnum(type = "unsigned long")
public enum Distant {
    /** Beyond an int. */
    @EnumValue(0xFFFF_FFFFL)
    FAR
}

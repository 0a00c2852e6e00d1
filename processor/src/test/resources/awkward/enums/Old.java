package enums;

import dev.tombolo.annotations.NativeEnum;

/**
 * Not to be used any more.
 *
 * @deprecated for the sake of it
 */
@Deprecated
@NativeEnum
public enum Old {
    /**
     * A constant.
     *
     * @deprecated like its enum
     */
    @Deprecated
    ONE
}

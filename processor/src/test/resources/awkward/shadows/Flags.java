package shadows;

import dev.tombolo.annotations.NativeEnum;

/** Not the runtime's: an enum of that name. */
@NativeEnum
public enum Flags {
    /** A flag. */
    ONE
}

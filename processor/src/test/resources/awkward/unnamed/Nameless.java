import dev.tombolo.annotations.NativeEnum;

/** In the unnamed package. */
@NativeEnum
public enum Nameless {
    /** A constant. */
    ONE
}

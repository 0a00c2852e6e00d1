package earlier;

import dev.tombolo.annotations.NativeEnum;

/** An enum that was compiled before, by a javac that had no processor. */
@NativeEnum
public enum Mode {
    READ
}

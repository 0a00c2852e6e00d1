package app;

import dev.tombolo.annotations.NativeEnum;

@NativeEnum
public enum Whence {
//     ^ error: [EmptyEnum] Whence has no constants, so nothing can cross as one: declare them.
    ;

    static final int SET = 0;
}

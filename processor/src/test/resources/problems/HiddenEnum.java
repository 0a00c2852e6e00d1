package app;

import dev.tombolo.annotations.NativeEnum;

public final class Outer {
    @NativeEnum
    private enum Whence {
    //      ^ error: [HiddenEnum] Whence is private, so its companion could not see it: remove private.
        SET
    }

    private static final class Inner {
        @NativeEnum
        enum Level {
//      ^ error: [HiddenEnum] Inner is private, so its companion could not see it: remove private.
            LOW
        }
    }
}

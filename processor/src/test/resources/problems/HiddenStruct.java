package app;

import dev.tombolo.annotations.*;

final class Outer {
    @Struct
    private record Point(int x, int y) {}
    //      ^ error: [HiddenStruct] Point is private, so the class of its layout could not see it: remove private.

    private static final class Inner {
        @Struct
        interface Size {
//      ^ error: [HiddenStruct] Inner is private, so the class of its layout could not see it: remove private.
            int width();
        }
    }
}

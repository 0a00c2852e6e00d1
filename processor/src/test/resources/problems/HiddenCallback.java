package app;

import dev.tombolo.annotations.*;

public final class Outer {
    private Outer() {}

    @Callback
    private interface Done {
    //      ^ error: [HiddenCallback] Done is private, so what is generated could not see it: remove private.
        void done();
    }
}

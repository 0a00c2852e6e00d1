package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

final class Outer {
    private Outer() {}

    @NativeLib("c")
    private interface Hidden {
    //      ^ error: [PrivateInterface] Hidden is private, so no class outside Outer could implement it: remove private.
        @Attach
        int abs(int n);
    }

    private interface HiddenToo {
        @NativeLib("c")
        interface Inner {
//      ^ error: [PrivateInterface] HiddenToo is private, so no class outside Outer could implement it: remove private.
            @Attach
            int abs(int n);
        }
    }
}

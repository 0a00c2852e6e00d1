package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

final class Outer {
    private Outer() {}

    @NativeLib("c")
    private interface Hidden {
    //      ^ error: [PrivateInterface] Hidden is private, so a binding outside Outer could not see it: remove private.
        @Attach
        int abs(int n);
    }

    private interface HiddenToo {
        @NativeLib("c")
        interface Inner {
//      ^ error: [PrivateInterface] HiddenToo is private, so a binding outside Outer could not see it: remove private.
            @Attach
            int abs(int n);
        }
    }
}

package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

final class Posix {
    private Posix() {}

    @NativeLib("c")
    interface LibC {
        @Attach
        int abs(int n);
    }
}

@NativeLib("c")
interface Posix_LibC {
//^1 error: [BindingNameTaken] the binding of Posix_LibC would be Posix_LibCBinding, and there is a class of that name: rename one of them.
    @Attach
    int abs(int n);
}

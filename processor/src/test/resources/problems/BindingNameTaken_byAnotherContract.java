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

// still binds: app/Posix_LibCBinding
@NativeLib("c")
interface Posix_LibC {
//^1 error: [BindingNameTaken] the binding of Posix_LibC would be Posix_LibCBinding, and another interface has a binding of that name: rename one of them.
    @Attach
    int abs(int n);
}

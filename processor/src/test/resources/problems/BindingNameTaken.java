package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface LibC {
//     ^ error: [BindingNameTaken] the binding of LibC would be LibCBinding, and there is a class of that name: rename one of them.
    @Attach
    int abs(int n);
}

final class LibCBinding {
    private LibCBinding() {}
}

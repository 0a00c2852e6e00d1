package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface LibC<T, U> {
//                    ^ error: [GenericInterface] LibC has type parameters, and a C library has none: remove them.
    @Attach
    int abs(int n);
}

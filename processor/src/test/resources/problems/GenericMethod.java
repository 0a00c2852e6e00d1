package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface LibC {
    @Attach
    <T> int abs(int n);
//   ^ error: [GenericMethod] abs has type parameters, and C functions have none: declare one method for each list of types.

    @Attach
    <T extends CharSequence> T getenv(T name);
//   ^ error: [GenericMethod] getenv has type parameters, and C functions have none: declare one method for each list of types.
}

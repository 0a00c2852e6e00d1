package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
sealed interface LibC permits Mine {
//     ^ error: [SealedInterface] LibC is sealed, so its binding could not implement it: remove sealed and permits.
    @Attach
    int abs(int n);
}

non-sealed interface Mine extends LibC {}

package dev.tombolo.user;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.SizeT;

/** Two functions of C's library. */
@NativeLib("c")
interface LibC {
    @Attach
    @SizeT
    long strlen(String s);

    @Attach
    int abs(int j);
}

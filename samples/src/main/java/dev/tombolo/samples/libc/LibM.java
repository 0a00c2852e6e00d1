package dev.tombolo.samples.libc;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

/** Some of C's {@code math.h}, which Unix keeps in a library of its own. */
@NativeLib("m")
public interface LibM {

    /** {@code x} to the power of {@code y}. */
    @Attach
    double pow(double x, double y);
}

package dev.tombolo.benchmarks;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.SizeT;

/** The functions of the C library that are measured. */
@NativeLib("c")
public interface LibC {

    @Attach
    int abs(int j);

    @Attach(value = "abs", critical = true)
    int absCritical(int j);

    @Attach
    @SizeT
    long strlen(String s);
}

package com.example;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

/** Documented by its user. */
@NativeLib("c")
public interface Documented {
    /**
     * The absolute value.
     *
     * @param j a number
     * @return its distance from zero
     */
    @Attach
    int abs(int j);

    /**
     * Ends the process.
     *
     * @deprecated it leaves no time to tidy up
     */
    @Deprecated
    @Attach
    void abort();
}

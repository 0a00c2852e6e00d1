package dev.tombolo.benchmarks.blocking;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;

/** Functions of C's library that are declared to wait, whether they do or not. */
@NativeLib("c")
public interface Waits {

    @Attach(value = "abs", blocking = true)
    int abs(int j);

    @Attach(value = "usleep", blocking = true)
    int usleep(@CType("unsigned int") int micros);

    /** On a virtual thread it holds the carrier. */
    @Attach(value = "usleep", blocking = false)
    int usleepInPlace(@CType("unsigned int") int micros);
}

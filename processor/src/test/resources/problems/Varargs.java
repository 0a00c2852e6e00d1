package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface LibC {
    @Attach
    int printf(String format, int... values);
    //                               ^ error: [Varargs] printf takes Java varargs, and C's variadic functions cannot be called yet: bind a function of fixed parameters, and declare each.

    @Attach
    int open(String path, int flags, Object... mode);
    //                                         ^ error: [Varargs] open takes Java varargs, and C's variadic functions cannot be called yet: bind a function of fixed parameters, and declare each.
}

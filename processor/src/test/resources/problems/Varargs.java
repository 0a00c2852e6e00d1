package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface LibC {
    @Attach
    int printf(String format, int... values);
    //                               ^ error: [Varargs] printf takes Java varargs, which C does not know: declare one method for each list of types it is called with.

    @Attach
    int open(String path, int flags, Object... mode);
    //                                         ^ error: [Varargs] open takes Java varargs, which C does not know: declare one method for each list of types it is called with.
}

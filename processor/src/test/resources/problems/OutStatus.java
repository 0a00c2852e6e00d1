package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.OutResult;
import dev.tombolo.runtime.ErrnoException;

@NativeLib("c")
public interface LibC {
    @Attach
    @OutResult(status = "double")
    //                  ^ error: [OutStatus] C's double is no status: give an integer type, as C's function returns.
    int parse(String text) throws ErrnoException;
}

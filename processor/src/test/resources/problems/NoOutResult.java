package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.OutResult;
import dev.tombolo.runtime.ErrnoException;

@NativeLib("c")
public interface LibC {
    @Attach
    @OutResult
//  ^ error: [NoOutResult] close returns nothing that C could write through a pointer: give it a result, or remove @OutResult.
    void close() throws ErrnoException;
}

package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.OutResult;
import dev.tombolo.runtime.ErrnoException;

@NativeLib("c")
public interface LibC {
    @Attach
    @OutResult(position = 2)
    //                    ^ error: [OutPosition] 2 is no place among C's parameters, of which parse has 1 besides: give one from 0 to that, or -1 for the last.
    int parse(String text) throws ErrnoException;
}

package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.runtime.ErrnoException;

@NativeLib("c")
public interface LibC {
    @Attach
    int open(String path, int flags) throws ErrnoException, IllegalStateException, Refused;
    //                                                                             ^ error: [TwoFailures] open throws ErrnoException and Refused, and only one of them can stand for failing results: remove the other.

    class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(int result) {
            super("refused: " + result);
        }
    }
}

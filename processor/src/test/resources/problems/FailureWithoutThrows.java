package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.FailsWhen;
import dev.tombolo.annotations.Failure;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface LibC {
    @FailsWhen(Failure.NEGATIVE)
//  ^ error: [FailureWithoutThrows] @FailsWhen says when open throws, and it throws nothing: add throws ErrnoException, or an exception of yours.
    @Attach
    int open(String path, int flags);
}

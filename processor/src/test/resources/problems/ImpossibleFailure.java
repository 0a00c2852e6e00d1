package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.FailsWhen;
import dev.tombolo.annotations.Failure;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.runtime.ErrnoException;

@NativeLib("c")
public interface LibC {
    @FailsWhen(Failure.NEGATIVE)
    @Attach
    @CType("size_t")
    long mbstowcs(@CType("size_t") long n) throws ErrnoException;

    @FailsWhen(value = Failure.NULL)
    @Attach
    int open(String path, int flags) throws ErrnoException;

    @FailsWhen(Failure.NON_ZERO)
    @Attach
    String getenv(String name) throws ErrnoException;

    @FailsWhen(Failure.MINUS_ONE)
    @Attach
    void rewind(@CType("FILE *") long file) throws ErrnoException;
}

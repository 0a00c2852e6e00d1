package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.runtime.ErrnoException;

@NativeLib("c")
public interface LibC extends Parent {
    @Attach
    @CType("size_t")
    long mbstowcs(@CType("size_t") long n) throws ErrnoException;

    @Attach
    @CType("int")
    boolean isatty(int descriptor) throws ErrnoException;

    @Attach
    double sqrt(double x) throws ErrnoException;
}

interface Parent {
    @Attach
    void rewind(long file) throws ErrnoException;
}

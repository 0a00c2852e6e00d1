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
    //                                            ^ error: [UnknownFailure] which results of mbstowcs mean failure cannot be told from C's size_t: say it with @FailsWhen.

    @Attach
    @CType("int")
    boolean isatty(int descriptor) throws ErrnoException;
    //                                    ^ error: [UnknownFailure] which results of isatty mean failure cannot be told from C's int: say it with @FailsWhen.

    @Attach
    double sqrt(double x) throws ErrnoException;
    //                           ^ error: [UnknownFailure] which results of sqrt mean failure cannot be told from C's double: say it with @FailsWhen.
}

interface Parent {
    @Attach
    void rewind(long file) throws ErrnoException;
    //                            ^ error: [UnknownFailure] which results of Parent.rewind mean failure cannot be told from C's void: say it with @FailsWhen.
}

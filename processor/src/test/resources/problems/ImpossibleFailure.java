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
    //                ^ error: [ImpossibleFailure] NEGATIVE says nothing of a result that is C's size_t: use MINUS_ONE, NON_ZERO, ZERO or ERRNO_SET.
    @Attach
    @CType("size_t")
    long mbstowcs(@CType("size_t") long n) throws ErrnoException;

    @FailsWhen(value = Failure.NULL)
    //                        ^ error: [ImpossibleFailure] NULL says nothing of a result that is C's int: use MINUS_ONE, NEGATIVE, NON_ZERO, ZERO or ERRNO_SET.
    @Attach
    int open(String path, int flags) throws ErrnoException;

    @FailsWhen(Failure.NON_ZERO)
    //                ^ error: [ImpossibleFailure] NON_ZERO says nothing of a result that is C's const char *: use MINUS_ONE, NULL or ERRNO_SET.
    @Attach
    String getenv(String name) throws ErrnoException;

    @FailsWhen(Failure.MINUS_ONE)
    //                ^ error: [ImpossibleFailure] MINUS_ONE says nothing of a result that is C's void: use ERRNO_SET.
    @Attach
    void rewind(@CType("FILE *") long file) throws ErrnoException;
}

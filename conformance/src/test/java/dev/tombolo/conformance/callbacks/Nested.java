package dev.tombolo.conformance.callbacks;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.ErrnoMode;
import dev.tombolo.annotations.FailsWhen;
import dev.tombolo.annotations.Failure;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.runtime.ErrnoException;
import java.util.List;

/** The functions of {@code callbacks.c} that set {@code errno} around their callbacks. */
@Attach
interface Nested {

    @NativeLib("callbacks-gcc")
    interface OfGcc extends Nested {}

    @NativeLib("callbacks-clang")
    interface OfClang extends Nested {}

    /** As both compilers built them. */
    static List<Nested> all() {
        Numbers.provide();
        return List.of(new Nested_OfGccBinding(), new Nested_OfClangBinding());
    }

    @Callback
    interface Unary {
        int of(int x);
    }

    @Callback
    interface Step {
        int of(int depth, String text);
    }

    /** Sets {@code errno} before the callback, and after it unless that is negative. */
    @Attach(errno = ErrnoMode.CAPTURE)
    int noisy(Unary f, int before, int after);

    @Attach(value = "noisy", errno = ErrnoMode.CLEAR)
    int noisyAfterClearing(Unary f, int before, int after);

    @Attach("noisy")
    @FailsWhen(Failure.MINUS_ONE)
    int noisyOrFail(Unary f, int before, int after) throws ErrnoException;

    @Attach("noisy")
    int unnoticed(Unary f, int before, int after);

    @Attach(errno = ErrnoMode.CAPTURE)
    int deeper(Step f, int depth, String text);
}

package failures;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ErrnoMode;
import dev.tombolo.annotations.FailsWhen;
import dev.tombolo.annotations.Failure;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Owned;
import java.io.IOException;

/** Failing functions whose parameters, exceptions and releases are named like what a binding names. */
@NativeLib(value = "c", symbolPrefix = "x.")
public interface Failing extends Optional {
    @Attach(errno = ErrnoMode.CAPTURE)
    int captured(int result, int scratch, int CallState, int t);

    @Attach
    int failing(String ErrnoException, int result, int scratch) throws dev.tombolo.runtime.ErrnoException;

    @FailsWhen(Failure.ERRNO_SET)
    @Attach(errno = ErrnoMode.CLEAR)
    @Owned("free")
    String owned(String Free, String Strings) throws IOException;

    @Attach
    @Owned("free")
    @Length(7)
    String free();

    @Attach
    @Owned("x.Free")
    String Free();

    @Attach
    @Owned("a-b")
    String odd();

    @FailsWhen(Failure.NON_ZERO)
    @Attach
    boolean refused(int Failing, int Refused) throws Refused, IllegalStateException;

    @FailsWhen(Failure.NON_ZERO)
    @Attach(optional = true)
    default boolean both(int IS_MISSING) throws Refused {
        return IS_MISSING == 0;
    }

    @FailsWhen(Failure.ERRNO_SET)
    @Attach
    void told(int a) throws Errors.Told;

    /** Made by a static method alone. */
    class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private Refused(String message) {
            super(message);
        }

        /** Of a failing result. */
        public static Refused of(int result, String function) {
            return new Refused(function + result);
        }
    }
}

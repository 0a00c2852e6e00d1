package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ErrnoMode;
import dev.tombolo.annotations.ErrorSource;
import dev.tombolo.annotations.FailsWhen;
import dev.tombolo.annotations.Failure;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.runtime.ErrnoException;

@NativeLib("kernel32")
public interface Kernel {
    @Attach(errno = ErrnoMode.CLEAR, errorSource = ErrorSource.LAST_ERROR)
    //                                                        ^ error: [ClearedErrorSource] CloseHandle needs to be called with the number at 0, and only errno can be set, not LAST_ERROR: remove errorSource, or use ErrnoMode.CAPTURE and a @FailsWhen that looks at the result.
    int CloseHandle(long handle);

    @FailsWhen(Failure.ERRNO_SET)
    @Attach(errorSource = ErrorSource.WSA_LAST_ERROR)
    //                               ^ error: [ClearedErrorSource] closesocket needs to be called with the number at 0, and only errno can be set, not WSA_LAST_ERROR: remove errorSource, or use ErrnoMode.CAPTURE and a @FailsWhen that looks at the result.
    int closesocket(long socket) throws ErrnoException;
}

package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ErrorSource;
import dev.tombolo.annotations.NativeLib;

@NativeLib("kernel32")
public interface Kernel {
    @Attach(errorSource = ErrorSource.LAST_ERROR)
    //                               ^ error: [UnusedErrorSource] CloseHandle captures nothing, so where from does not matter: add errno = ErrnoMode.CAPTURE, or throws ErrnoException, or remove errorSource.
    int CloseHandle(long handle);
}

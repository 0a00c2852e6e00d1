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
    int CloseHandle(long handle);

    @FailsWhen(Failure.ERRNO_SET)
    @Attach(errorSource = ErrorSource.WSA_LAST_ERROR)
    int closesocket(long socket) throws ErrnoException;
}

package dev.tombolo.runtime.system;

/** The names on which the systems descended from Unix agree; 11 is {@code EAGAIN} to some and {@code EDEADLK} to others. */
final class UnixErrno {
    static final String NAMES = """
        EPERM ENOENT ESRCH EINTR EIO ENXIO E2BIG ENOEXEC EBADF ECHILD \
        12 ENOMEM EACCES EFAULT ENOTBLK EBUSY EEXIST EXDEV ENODEV ENOTDIR EISDIR EINVAL ENFILE EMFILE ENOTTY ETXTBSY \
        EFBIG ENOSPC ESPIPE EROFS EMLINK EPIPE EDOM ERANGE\
        """;

    private UnixErrno() {}
}

package dev.tombolo.runtime;

import dev.tombolo.runtime.system.Platform;
import dev.tombolo.runtime.system.SystemErrorTable;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A C function that failed, with the number that says why. Name and message are looked up when they are asked for; an
 * exception that is serialized takes along those of the platform it comes from.
 */
public final class ErrnoException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** As the method is called that C's function is bound to. */
    private final String function;

    /** C's number. */
    private final int errno;

    /** Whether the number is one of {@code GetLastError}, and not of errno. */
    private final boolean isSystemError;

    /** Null until it is asked for. */
    private @Nullable String name;

    /** Null until it is asked for. */
    private @Nullable String message;

    /**
     * The failure of a function with that errno.
     *
     * @param function its name, with which the message begins
     */
    public ErrnoException(String function, int errno) {
        this(function, errno, false);
    }

    private ErrnoException(String function, int errno, boolean isSystemError) {
        this.function = Objects.requireNonNull(function, "function");
        this.errno = errno;
        this.isSystemError = isSystemError;
    }

    /**
     * The failure of a function with that number of {@code GetLastError} or {@code WSAGetLastError}. Where these do not
     * exist, on every system but Windows, the number is an errno.
     */
    public static ErrnoException ofSystemError(String function, int number) {
        return ofSystemError(function, number, Platform.host());
    }

    static ErrnoException ofSystemError(String function, int number, Platform platform) {
        return new ErrnoException(function, number, platform.isWindows());
    }

    /** The number that C gave. */
    public int errno() {
        return errno;
    }

    /** Its name, such as {@code ENOENT} or {@code ERROR_FILE_NOT_FOUND}; one made of the number where it has none. */
    public String name() {
        String known = name;
        if (known == null) {
            known = isSystemError ? SystemErrorTable.name(errno) : Errno.name(errno);
            name = known;
        }
        return known;
    }

    /** The name of the function that failed. */
    public String function() {
        return function;
    }

    /** Such as {@code open: ENOENT (2): No such file or directory}; without a text for numbers of Windows' own. */
    @Override
    public String getMessage() {
        String known = message;
        if (known == null) {
            String failure = function + ": " + name() + " (" + errno + ")";
            known = isSystemError ? failure : failure + ": " + Errno.message(errno);
            message = known;
        }
        return known;
    }

    @Serial
    private void writeObject(ObjectOutputStream out) throws IOException {
        message = getMessage();
        out.defaultWriteObject();
    }
}

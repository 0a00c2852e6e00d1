package dev.tombolo.runtime;

import dev.tombolo.runtime.system.CErrno;
import dev.tombolo.runtime.system.ErrnoTable;
import dev.tombolo.runtime.system.ErrnoText;
import dev.tombolo.runtime.system.LastErrno;
import java.util.OptionalInt;

/**
 * C's {@code errno}, as functions that capture it leave it behind, and what its numbers mean on the platform that the
 * JVM runs on.
 *
 * <p>The JVM calls C itself, and so C's own variable says little by the time Java reads it. {@link #last()} is what
 * stood there as the function returned.
 */
public final class Errno {

    private Errno() {}

    /**
     * What the last function of this thread that captures errno left in it, or what was {@link #set} since; 0 in a
     * thread that did neither. Each thread has its own, virtual threads too. A function that succeeds may leave
     * anything: read it only when the result says that the call failed, or when it was set to 0 before the call.
     */
    public static int last() {
        return LastErrno.get();
    }

    /**
     * Sets C's {@code errno} of the calling thread, and what {@link #last()} returns. It is what a function finds only if
     * the JVM does not change it in between, as it may; a function declared with {@code ErrnoMode.CLEAR} has it set to 0
     * as the last thing before the call.
     *
     * @throws NativeLinkError without native access
     */
    public static void set(int errno) {
        LastErrno.publish(errno);
        if (!isSetInC(errno)) {
            throw NativeLinkError.accessDenied();
        }
    }

    private static boolean isSetInC(int errno) {
        try {
            return CErrno.set(errno);
        } catch (Throwable unexpected) {
            throw new AssertionError("errno", unexpected);
        }
    }

    /** The name of a number on this platform, such as {@code ENOENT}; {@code errno 1234} where it has none. */
    public static String name(int errno) {
        return ErrnoTable.host().name(errno);
    }

    /** The text of C's {@code strerror} in the language of C's locale. Throws nothing; an unknown number has a text too. */
    public static String message(int errno) {
        return ErrnoText.of(errno);
    }

    /** The number of a name on this platform; empty where the platform has no such name. */
    public static OptionalInt number(String name) {
        return ErrnoTable.host().number(name);
    }
}

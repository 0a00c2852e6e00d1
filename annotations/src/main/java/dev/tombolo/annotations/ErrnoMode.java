package dev.tombolo.annotations;

/** What a call does with C's {@code errno}. */
public enum ErrnoMode {

    /** Nothing; except that a method which {@code throws} an exception with the number captures it where C failed. */
    IGNORE,

    /**
     * Publishes what C left in {@code errno} as {@code dev.tombolo.runtime.Errno.last()} of the calling thread. C functions
     * leave it alone where they succeed, so it says something only where the result says failure.
     */
    CAPTURE,

    /** Sets {@code errno} to 0 before the call, then does what {@link #CAPTURE} does: for functions such as {@code strtol}. */
    CLEAR
}

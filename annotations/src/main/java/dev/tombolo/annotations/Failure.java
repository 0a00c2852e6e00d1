package dev.tombolo.annotations;

/** Which results of a function mean that it failed. */
public enum Failure {

    /** -1, as most functions of POSIX have it; in an unsigned type, its largest value. What signed integers mean by default. */
    MINUS_ONE,

    /** Anything below 0. */
    NEGATIVE,

    /** Anything but 0, as functions have it that return a code. */
    NON_ZERO,

    /** 0. */
    ZERO,

    /** {@code NULL}. What pointers mean by default. */
    NULL,

    /** Whatever is returned, {@code errno} is set: it is set to 0 before the call. */
    ERRNO_SET
}

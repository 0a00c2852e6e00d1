package dev.tombolo.annotations;

/** Where a function leaves the number that says why it failed. On systems other than Windows all are {@code errno}. */
public enum ErrorSource {

    /** C's {@code errno}. */
    ERRNO,

    /** {@code GetLastError} of Windows, which functions of its own interface set. */
    LAST_ERROR,

    /** {@code WSAGetLastError} of Windows, which functions of its sockets set. */
    WSA_LAST_ERROR
}

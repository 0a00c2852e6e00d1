package dev.tombolo.runtime.system;

/**
 * Names of what {@code GetLastError} and {@code WSAGetLastError} answer, from {@code winerror.h} of the Windows SDK: of
 * the thousands, those that calls into C most often meet.
 */
public final class SystemErrorTable {

    private SystemErrorTable() {}

    /** Such as {@code ERROR_FILE_NOT_FOUND}; {@code system error 1234} for a number that is not here. */
    public static String name(int number) {
        return switch (number) {
            case 1 -> "ERROR_INVALID_FUNCTION";
            case 2 -> "ERROR_FILE_NOT_FOUND";
            case 3 -> "ERROR_PATH_NOT_FOUND";
            case 4 -> "ERROR_TOO_MANY_OPEN_FILES";
            case 5 -> "ERROR_ACCESS_DENIED";
            case 6 -> "ERROR_INVALID_HANDLE";
            case 8 -> "ERROR_NOT_ENOUGH_MEMORY";
            case 32 -> "ERROR_SHARING_VIOLATION";
            case 33 -> "ERROR_LOCK_VIOLATION";
            case 38 -> "ERROR_HANDLE_EOF";
            case 50 -> "ERROR_NOT_SUPPORTED";
            case 80 -> "ERROR_FILE_EXISTS";
            case 87 -> "ERROR_INVALID_PARAMETER";
            case 109 -> "ERROR_BROKEN_PIPE";
            case 112 -> "ERROR_DISK_FULL";
            case 122 -> "ERROR_INSUFFICIENT_BUFFER";
            case 123 -> "ERROR_INVALID_NAME";
            case 126 -> "ERROR_MOD_NOT_FOUND";
            case 127 -> "ERROR_PROC_NOT_FOUND";
            case 145 -> "ERROR_DIR_NOT_EMPTY";
            case 183 -> "ERROR_ALREADY_EXISTS";
            case 234 -> "ERROR_MORE_DATA";
            case 258 -> "WAIT_TIMEOUT";
            case 997 -> "ERROR_IO_PENDING";
            case 1168 -> "ERROR_NOT_FOUND";
            case 10004 -> "WSAEINTR";
            case 10013 -> "WSAEACCES";
            case 10014 -> "WSAEFAULT";
            case 10022 -> "WSAEINVAL";
            case 10024 -> "WSAEMFILE";
            case 10035 -> "WSAEWOULDBLOCK";
            case 10036 -> "WSAEINPROGRESS";
            case 10037 -> "WSAEALREADY";
            case 10038 -> "WSAENOTSOCK";
            case 10048 -> "WSAEADDRINUSE";
            case 10049 -> "WSAEADDRNOTAVAIL";
            case 10050 -> "WSAENETDOWN";
            case 10051 -> "WSAENETUNREACH";
            case 10053 -> "WSAECONNABORTED";
            case 10054 -> "WSAECONNRESET";
            case 10055 -> "WSAENOBUFS";
            case 10056 -> "WSAEISCONN";
            case 10057 -> "WSAENOTCONN";
            case 10060 -> "WSAETIMEDOUT";
            case 10061 -> "WSAECONNREFUSED";
            case 10065 -> "WSAEHOSTUNREACH";
            case 10093 -> "WSANOTINITIALISED";
            default -> "system error " + number;
        };
    }
}

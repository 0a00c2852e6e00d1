package com.example;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.ErrnoMode;
import dev.tombolo.annotations.ErrorSource;
import dev.tombolo.annotations.FailsWhen;
import dev.tombolo.annotations.Failure;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.SizeT;
import dev.tombolo.runtime.ErrnoException;
import java.io.IOException;
import java.lang.foreign.MemorySegment;

@NativeLib("c")
public interface Failures {
    @Attach(errno = ErrnoMode.CAPTURE)
    int access(String path, int mode);

    @Attach(errno = ErrnoMode.CLEAR)
    @CType("long")
    long strtol(String text, MemorySegment end, int base);

    @Attach(errno = ErrnoMode.CLEAR)
    double strtod(String text, MemorySegment end);

    @Attach(errno = ErrnoMode.CLEAR)
    void rewind(@CType("FILE *") long file);

    @Attach(critical = true, errno = ErrnoMode.CAPTURE)
    int getpriority(int which, int who);

    @Attach
    int open(String path, int flags) throws ErrnoException;

    @Attach(errno = ErrnoMode.CAPTURE, blocking = false)
    @CType("ssize_t")
    long read(int descriptor, MemorySegment buffer, @SizeT long count) throws IOException;

    @FailsWhen(Failure.MINUS_ONE)
    @Attach
    @SizeT
    long mbstowcs(MemorySegment to, String from, @SizeT long n) throws ErrnoException;

    @FailsWhen(Failure.MINUS_ONE)
    @Attach
    @CType("uint32_t")
    long inet_addr(String address) throws ErrnoException;

    @FailsWhen(Failure.MINUS_ONE)
    @Attach
    @CType("uint16_t")
    char port(String service) throws ErrnoException;

    @Attach
    MemorySegment fopen(String path, String mode) throws ErrnoException;

    @FailsWhen(Failure.MINUS_ONE)
    @Attach
    MemorySegment mmap(@SizeT long length) throws ErrnoException;

    @FailsWhen(Failure.ERRNO_SET)
    @Attach
    void seekdir(@CType("DIR *") long directory, @CType("long") long location) throws ErrnoException;

    @FailsWhen(Failure.ERRNO_SET)
    @Attach
    double sqrt(double x) throws ErrnoException;

    @FailsWhen(Failure.NON_ZERO)
    @Attach
    int uncompress(long destination) throws ZlibException;

    @FailsWhen(Failure.NEGATIVE)
    @Attach(errno = ErrnoMode.CAPTURE)
    int inflate(long stream, int flush) throws ZlibFailure;

    @FailsWhen(Failure.ZERO)
    @Attach
    @CType("int")
    boolean isatty(int descriptor) throws Refused;

    @Attach
    MemorySegment gzopen(String path) throws Refused;

    @Attach
    String getenv(String name) throws Unset;

    @FailsWhen(Failure.ZERO)
    @Attach(errorSource = ErrorSource.LAST_ERROR)
    int CloseHandle(long handle) throws ErrnoException;

    class ZlibException extends Exception {
        private static final long serialVersionUID = 1L;

        ZlibException(int code) {
            super("" + code);
        }

        ZlibException(int code, String function) {
            super(function + ": " + code);
        }

        ZlibException(String message, int code) {
            super(message + code);
        }
    }

    class ZlibFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private ZlibFailure(String message) {
            super(message);
        }

        static ZlibFailure of(int code, int errno, String function) {
            return new ZlibFailure(function + code + errno);
        }
    }

    class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(long result, int errno) {
            super(result + " " + errno);
        }
    }

    class Unset extends Exception {
        private static final long serialVersionUID = 1L;

        Unset(String function) {
            super(function);
        }
    }
}

package dev.tombolo.samples.libc;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.runtime.Ref;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Some of POSIX's {@code sys/socket.h}: sockets by their descriptors. The numbers are those of Linux. */
@NativeLib("c")
public interface Sockets {

    /** {@code AF_INET}: addresses of four bytes. */
    int INTERNET = 2;

    /** {@code SOCK_STREAM}: bytes in their order. */
    int STREAM = 1;

    /** {@code SHUT_RDWR}: nothing comes any more, and nothing goes. */
    int BOTH_WAYS = 2;

    /** Makes a socket, which {@link Waits#close} closes. */
    @Attach
    int socket(int domain, int type, int protocol) throws ErrnoException;

    /** Gives it an address. */
    @Attach
    int bind(int socket, @ByReference InternetAddress address, @CType("socklen_t") int bytes) throws ErrnoException;

    /** The address that it has. */
    @Attach
    int getsockname(int socket, @Out Ref<InternetAddress> address, @CType("socklen_t *") Ref.OfInt bytes)
            throws ErrnoException;

    /** Lets others connect to it, so many before they are accepted. */
    @Attach
    int listen(int socket, int backlog) throws ErrnoException;

    /**
     * Waits for somebody to connect; a socket that is connected with them.
     *
     * @param address null: who it is, nobody asks
     * @param bytes null
     */
    @Attach(blocking = true)
    int accept(int socket, @Nullable MemorySegment address, @Nullable MemorySegment bytes)
            throws ErrnoException, InterruptedException;
}

package app;

import dev.tombolo.annotations.*;
import java.lang.foreign.MemorySegment;

@NativeLib("c")
public interface LibC {
    @Attach
    @CType("unsigned")
    int sleep(@CType("unsigned") int seconds);
    //  ^ warning: [BlockingFunction] C's sleep may wait, and a virtual thread would hold its carrier as long: add blocking = true, or blocking = false where it cannot wait.

    @Attach({"pread64", "pread"})
    @CType("ssize_t")
    long readAt(int fd, MemorySegment buffer, @SizeT long count, @CType("off_t") long offset);
    //   ^ warning: [BlockingFunction] C's pread64 may wait, and a virtual thread would hold its carrier as long: add blocking = true, or blocking = false where it cannot wait.

    @Attach(critical = true)
    int pause();
    //  ^ warning: [BlockingFunction] C's pause may wait, and a virtual thread would hold its carrier as long: add blocking = true, or blocking = false where it cannot wait.

    @Attach(blocking = false)
    int fflush(MemorySegment file);

    @Attach(blocking = false)
    int flock(int fd, int operation);

    @Attach
    @SuppressWarnings("tombolo:BlockingFunction")
    int usleep(@CType("useconds_t") int time);

    @Attach
    int wait(@FunctionAddress MemorySegment function, int process);
}

@NativeLib
@Attach
interface Process {
    int waitpid(int process, MemorySegment status, int options);
    //  ^ warning: [BlockingFunction] C's waitpid may wait, and a virtual thread would hold its carrier as long: add blocking = true, or blocking = false where it cannot wait.
}

@NativeLib({"ws2_32", "libc.so.6"})
@Attach
interface Sockets {
    int connect(int socket, MemorySegment address, int length);
    //  ^ warning: [BlockingFunction] C's connect may wait, and a virtual thread would hold its carrier as long: add blocking = true, or blocking = false where it cannot wait.
}

@NativeLib(value = "/usr/lib/libSystem.B.dylib", symbolPrefix = "sem_")
@Attach
interface Semaphores {
    int wait(MemorySegment semaphore);
    //  ^ warning: [BlockingFunction] C's sem_wait may wait, and a virtual thread would hold its carrier as long: add blocking = true, or blocking = false where it cannot wait.

    int post(MemorySegment semaphore);
}

@NativeLib("c")
@Attach(blocking = true)
interface Waiting {
    int pause();
}

@NativeLib({"curl", "cmocka", "libcurl.so.4"})
@Attach
interface Curl {
    int poll(int handle);
}

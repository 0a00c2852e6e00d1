package blocking;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.ErrnoMode;
import dev.tombolo.annotations.FailsWhen;
import dev.tombolo.annotations.Failure;
import dev.tombolo.annotations.FunctionAddress;
import dev.tombolo.annotations.In;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import dev.tombolo.annotations.OutResult;
import dev.tombolo.annotations.Owned;
import dev.tombolo.annotations.SizeT;
import dev.tombolo.annotations.Struct;
import dev.tombolo.runtime.ErrnoException;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Waits. */
@Attach(blocking = true)
@NativeLib("c")
public interface LibC {

    /** A duration. */
    @Struct("timespec")
    record Timespec(@CType("time_t") long seconds, @CType("long") long nanoseconds) {}

    /** In registers. */
    @Struct
    record Pair(long first, long second) {}

    /** Is called now and then. */
    @Callback
    interface Progress {
        void reached(int percent);
    }

    @CType("ssize_t")
    long read(int file, @Out @CountedBy("count") byte[] buffer, @SizeT long count)
            throws ErrnoException, InterruptedException;

    /** Nobody is told of an interrupt but who asks for errno. */
    @Attach(blocking = true, errno = ErrnoMode.CAPTURE)
    @CType("ssize_t")
    long write(int file, @In @CountedBy("count") byte[] buffer, @SizeT long count);

    /** C says in errno only that it was interrupted. */
    @CType("unsigned")
    int sleep(@CType("unsigned") int seconds) throws InterruptedException;

    int pause() throws InterruptedException;

    int poll(MemorySegment files, @CType("unsigned long") long count, int timeout) throws InterruptedException;

    @FailsWhen(Failure.NON_ZERO)
    int select(int count, @Nullable MemorySegment files) throws InterruptedException;

    int nanosleep(@ByReference Timespec request);

    void sync();

    void tcdrain(int file) throws InterruptedException;

    double seconds(double most);

    float progress(String name, Progress progress);

    Pair pair(Pair given);

    @Owned("free")
    String readline(@Nullable String prompt) throws InterruptedException;

    @OutResult
    @FailsWhen(Failure.NON_ZERO)
    int wait_for(int process) throws ErrnoException, InterruptedException;

    int scanf(String format, Object... places) throws InterruptedException;

    int call(@FunctionAddress MemorySegment function, int n) throws InterruptedException;

    @Attach(blocking = true, optional = true)
    default int epoll_wait(int epoll, int timeout) throws InterruptedException {
        return pause();
    }
}

package dev.tombolo.samples.libc;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.OutResult;
import dev.tombolo.annotations.Variable;
import dev.tombolo.runtime.ErrnoException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Some of POSIX's {@code time.h}, {@code sys/stat.h}, {@code sys/utsname.h} and {@code unistd.h}. */
@NativeLib("c")
public interface Posix {

    /** What a clock shows. */
    @Attach("clock_gettime")
    @OutResult
    Timespec clock(Clock clock) throws ErrnoException;

    /**
     * The time of day.
     *
     * @param zone null: what it was for is obsolete
     */
    @Attach
    @OutResult(position = 0)
    Timeval gettimeofday(@Nullable MemorySegment zone) throws ErrnoException;

    /** What the system calls itself. */
    @Attach
    @OutResult
    SystemName uname() throws ErrnoException;

    /** What the system knows of a file, or of what a link leads to. */
    @Attach
    @OutResult
    Stat stat(@Convert(PathName.class) Path path) throws ErrnoException;

    /** The address of the process's environment: pointers to {@code NAME=value}, and NULL behind the last. */
    @Variable
    @CType("char **")
    MemorySegment environ();

    /** The clocks. */
    @NativeEnum(type = "clockid_t")
    enum Clock {
        REALTIME,
        MONOTONIC
    }
}

package dev.tombolo.samples.libc;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.NativeEnum;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import dev.tombolo.annotations.Owned;
import dev.tombolo.annotations.SizeT;
import dev.tombolo.runtime.ErrnoException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Some of POSIX's {@code fcntl.h}, {@code unistd.h} and {@code sys/stat.h}: files by their descriptors.
 *
 * <p>They are files on a disk, for which no call waits long; what does is in {@link Waits}.
 *
 * <p>A call that fails throws an {@link ErrnoException} with {@code errno}. The values of {@link Opening} are those of
 * Linux on x86-64.
 */
@NativeLib("c")
public interface Files {

    /** Opens a file that is there; the descriptor is the caller's to {@link #close}. */
    @Attach
    int open(@Convert(PathName.class) Path path, Set<Opening> flags) throws ErrnoException;

    /** Makes a file, or empties the one that is there, and opens it for writing. */
    @Attach
    int creat(@Convert(PathName.class) Path path, @CType("mode_t") Set<Permission> mode) throws ErrnoException;

    /** Closes a descriptor. */
    @Attach
    int close(int descriptor) throws ErrnoException;

    /** Whether the process may do all of that with a file; throws where it may not. */
    @Attach
    int access(@Convert(PathName.class) Path path, Set<Access> mode) throws ErrnoException;

    /** Makes a directory, with those permissions that the process's mask lets pass. */
    @Attach
    int mkdir(@Convert(PathName.class) Path path, @CType("mode_t") Set<Permission> mode) throws ErrnoException;

    /** Removes an empty directory. */
    @Attach
    int rmdir(@Convert(PathName.class) Path path) throws ErrnoException;

    /** Writes bytes, maybe fewer than are there, and returns how many. */
    @Attach(blocking = false)
    @CType("ssize_t")
    long write(int descriptor, @CountedBy("count") @CType("const void *") byte[] bytes, @SizeT long count)
            throws ErrnoException;

    /** Reads bytes, maybe fewer than asked for, and returns how many; 0 at the end. */
    @Attach(blocking = false)
    @CType("ssize_t")
    long read(int descriptor, @Out @CountedBy("count") @CType("void *") byte[] bytes, @SizeT long count)
            throws ErrnoException;

    /** Moves to another position in the file and returns it. */
    @Attach
    @CType("off_t")
    long lseek(int descriptor, @CType("off_t") long offset, Whence whence) throws ErrnoException;

    /**
     * The path without symbolic links, dots and doubled slashes; memory that C takes for it is given back.
     *
     * @param resolved null, for C to take the memory itself
     */
    @Attach
    @Owned("free")
    @Convert(PathName.class)
    Path realpath(@Convert(PathName.class) Path path, @Nullable @CType("char *") MemorySegment resolved)
            throws ErrnoException;

    /** The permissions that the process takes away from files it makes; sets new ones. */
    @Attach
    @CType("mode_t")
    Set<Permission> umask(@CType("mode_t") Set<Permission> mask);

    /** How a file is opened. */
    @NativeEnum
    enum Opening {
        @EnumValue(0)
        READ_ONLY,
        @EnumValue(1)
        WRITE_ONLY,
        @EnumValue(2)
        READ_AND_WRITE,
        @EnumValue(0x40)
        CREATE,
        @EnumValue(0x80)
        EXCLUSIVELY,
        @EnumValue(0x200)
        TRUNCATE,
        @EnumValue(0x400)
        APPEND,
        @EnumValue(0x10000)
        DIRECTORY,
        @EnumValue(0x80000)
        CLOSE_ON_EXEC
    }

    /** What a process may do with a file; an empty set asks whether it is there. */
    @NativeEnum
    enum Access {
        @EnumValue(1)
        EXECUTE,
        @EnumValue(2)
        WRITE,
        @EnumValue(4)
        READ
    }

    /** Who may do what with a file. */
    @NativeEnum(type = "mode_t")
    enum Permission {
        @EnumValue(1)
        OTHERS_EXECUTE,
        OTHERS_WRITE,
        @EnumValue(4)
        OTHERS_READ,
        @EnumValue(8)
        GROUP_EXECUTE,
        @EnumValue(16)
        GROUP_WRITE,
        @EnumValue(32)
        GROUP_READ,
        @EnumValue(64)
        OWNER_EXECUTE,
        @EnumValue(128)
        OWNER_WRITE,
        @EnumValue(256)
        OWNER_READ
    }

    /** From where a position counts. */
    @NativeEnum
    enum Whence {
        BEGINNING,
        HERE,
        END
    }
}

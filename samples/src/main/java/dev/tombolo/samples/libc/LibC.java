package dev.tombolo.samples.libc;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.ErrnoMode;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import dev.tombolo.annotations.Owned;
import dev.tombolo.annotations.SizeT;
import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.runtime.Ref;
import org.jspecify.annotations.Nullable;

/** Some of C's {@code stdlib.h}, {@code string.h} and {@code ctype.h}. */
@NativeLib("c")
public interface LibC {

    /** The length of {@code s} in bytes of UTF-8, without its NUL. */
    @Attach
    @SizeT
    long strlen(String s);

    /** The absolute value of {@code j}; that of {@link Integer#MIN_VALUE} is undefined. */
    @Attach
    int abs(int j);

    /** The absolute value of {@code j}; C's {@code long} has 64 bits on Unix and 32 on Windows. */
    @Attach
    @CType("long")
    long labs(@CType("long") long j);

    /** The value of an environment variable as C sees it, or null if there is none of that name. */
    @Attach
    @Nullable
    String getenv(String name);

    /**
     * The number at the beginning of {@code nptr}; unsigned, so {@link Long#toUnsignedString(long)} shows it right.
     *
     * @param rest what C did not take of it, or null where nobody asks
     * @param base 2 to 36, or 0 to let a prefix decide
     */
    @Attach
    @CType("unsigned long")
    long strtoul(String nptr, @Out @CType("char **") @Nullable Ref<String> rest, int base);

    /** The upper-case letter of {@code c}, or {@code c} itself; {@code c} must be an {@code unsigned char} or EOF. */
    @Attach
    int toupper(int c);

    /**
     * The number at the beginning of {@code nptr}, or the nearest that C's {@code long} holds: then {@code Errno.last()} is
     * {@code ERANGE}, and else 0.
     *
     * @param rest what C did not take of it, or null where nobody asks
     * @param base 2 to 36, or 0 to let a prefix decide
     */
    @Attach(errno = ErrnoMode.CLEAR)
    @CType("long")
    long strtol(String nptr, @Out @CType("char **") @Nullable Ref<String> rest, int base);

    /** What C says of a number of {@code errno}; its memory is C's own. */
    @Attach
    String strerror(int errnum);

    /** A copy of {@code s} in memory that C takes for it, which is given back. */
    @Attach
    @Owned("free")
    String strdup(String s) throws ErrnoException;

    /** The number of the calling thread, on systems that have such. */
    @Attach(optional = true)
    @CType("pid_t")
    default int gettid() {
        return -1;
    }
}

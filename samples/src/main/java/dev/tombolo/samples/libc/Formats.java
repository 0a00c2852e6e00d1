package dev.tombolo.samples.libc;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import dev.tombolo.annotations.SizeT;
import dev.tombolo.annotations.Variadic;
import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.runtime.Ref;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * Some of C's {@code stdio.h}: text by formats, whose values C takes on trust. {@code %d} is for {@code int} and what is
 * narrower, {@code %lld} for {@code long}, {@code %f} for {@code double} and {@code float}, {@code %s} for
 * {@code String}; what does not fit its format is undefined behaviour, as in C.
 */
@NativeLib("c")
public interface Formats {

    /** Writes a text with its NUL, cut to fit, and returns how many bytes it has or would have had without its NUL. */
    @Attach
    int snprintf(
            @Out @CountedBy("size") @CType("char *") byte[] text, @SizeT long size, String format, Object... values);

    /** The same with one number; a name of its own, for Java would take {@code snprintf} with an {@code int} for it. */
    @Attach("snprintf")
    int snprintfNumber(
            @Out @CountedBy("size") @CType("char *") byte[] text,
            @SizeT long size,
            String format,
            @Variadic double number);

    /** Prints where C prints, which has a buffer of its own: {@link #fflush} empties it. */
    @Attach
    int printf(String format, Object... values);

    /** Prints a number and a text. */
    @Attach
    int printf(String format, @Variadic int number, String text);

    /** Empties the buffer of a stream, or those of all where it is null. */
    @Attach
    int fflush(@Nullable @CType("FILE *") MemorySegment stream) throws ErrnoException;

    /** Writes to a descriptor, without a buffer. */
    @Attach
    int dprintf(int descriptor, String format, Object... values) throws ErrnoException;

    /** Reads a number and a word of at most 31 bytes, and returns how many of the two there were. */
    @Attach
    int sscanf(
            String text, String format, @Variadic @Out Ref.OfInt number, @Out @Length(32) @CType("char *") byte[] word);
}

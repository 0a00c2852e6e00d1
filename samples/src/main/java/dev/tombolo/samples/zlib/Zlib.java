package dev.tombolo.samples.zlib;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.FailsWhen;
import dev.tombolo.annotations.Failure;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import dev.tombolo.annotations.Typedef;
import dev.tombolo.runtime.Ref;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * Some of {@code zlib.h}, in the types of {@code zconf.h}.
 *
 * <p>The name {@code z} alone needs {@code libz.so}, which on Linux only the package for developers installs; the
 * versioned name is always there.
 */
@NativeLib({"z", "libz.so.1", "zlib1"})
@Typedef(name = "uInt", type = "unsigned int")
@Typedef(name = "uLong", type = "unsigned long")
@Typedef(name = "Bytef", type = "unsigned char")
public interface Zlib {

    /** The version of the library that is loaded, such as {@code 1.2.13}. */
    @Attach
    String zlibVersion();

    /**
     * The CRC-32 of the bytes so far, continued over {@code len} bytes at {@code buf}.
     *
     * @param buf the bytes, or null to get the value to begin with
     * @param len at most 4,294,967,295
     */
    @Attach
    @CType("uLong")
    long crc32(@CType("uLong") long crc, @Nullable @CType("const Bytef *") MemorySegment buf, @CType("uInt") long len);

    /**
     * The Adler-32 checksum of the bytes so far, continued over {@code len} bytes at {@code buf}.
     *
     * @param buf the bytes, or null to get the value to begin with
     * @param len at most 4,294,967,295
     */
    @Attach
    @CType("uLong")
    long adler32(
            @CType("uLong") long adler, @Nullable @CType("const Bytef *") MemorySegment buf, @CType("uInt") long len);

    /** How many bytes {@code compress} may need for {@code sourceLen} bytes that do not compress. */
    @Attach
    @CType("uLong")
    long compressBound(@CType("uLong") long sourceLen);

    /**
     * Writes the bytes at {@code source} to {@code dest} in zlib's format.
     *
     * @param destLen the room at {@code dest}, of which {@link #compressBound} bytes suffice; then what was written there
     */
    @Attach
    @FailsWhen(Failure.NON_ZERO)
    int compress2(
            @Out @CountedBy("destLen") @CType("Bytef *") byte[] dest,
            @CType("uLong *") Ref.OfLong destLen,
            @CountedBy("sourceLen") @CType("const Bytef *") byte[] source,
            @CType("uLong") long sourceLen,
            Level level)
            throws ZlibException;

    /**
     * Writes the bytes that were compressed to {@code dest}.
     *
     * @param destLen the room at {@code dest}; then what was written there
     */
    @Attach
    @FailsWhen(Failure.NON_ZERO)
    int uncompress(
            @Out @CountedBy("destLen") @CType("Bytef *") byte[] dest,
            @CType("uLong *") Ref.OfLong destLen,
            @CountedBy("sourceLen") @CType("const Bytef *") byte[] source,
            @CType("uLong") long sourceLen)
            throws ZlibException;

    /** Makes a stream ready for {@link #deflate}; {@link #deflateEnd} gives back what that takes. */
    @Attach
    @FailsWhen(Failure.NON_ZERO)
    int deflateInit_(ZStream strm, Level level, String version, int stream_size) throws ZlibException;

    /** Compresses some more, and returns 1 at the end of the stream. */
    @Attach
    @FailsWhen(Failure.NEGATIVE)
    int deflate(ZStream strm, Flush flush) throws ZlibException;

    /** Ends what {@link #deflateInit_} began. */
    @Attach
    int deflateEnd(ZStream strm);

    /** Makes a stream ready for {@link #inflate}; {@link #inflateEnd} gives back what that takes. */
    @Attach
    @FailsWhen(Failure.NON_ZERO)
    int inflateInit_(ZStream strm, String version, int stream_size) throws ZlibException;

    /** Expands some more, and returns 1 at the end of the stream. */
    @Attach
    @FailsWhen(Failure.NEGATIVE)
    int inflate(ZStream strm, Flush flush) throws ZlibException;

    /** Ends what {@link #inflateInit_} began. */
    @Attach
    int inflateEnd(ZStream strm);
}

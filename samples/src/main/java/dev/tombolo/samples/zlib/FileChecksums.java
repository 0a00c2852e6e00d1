package dev.tombolo.samples.zlib;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file's checksums as zlib computes them, straight from the mapped file: no byte of it is copied into Java's heap.
 *
 * @param size the file's length in bytes
 * @param crc32 its CRC-32, from 0 to 0xFFFFFFFF
 * @param adler32 its Adler-32 checksum, from 0 to 0xFFFFFFFF
 */
public record FileChecksums(long size, long crc32, long adler32) {

    /** What zlib's {@code uInt} holds: a longer file is given to it in parts. */
    private static final long LONGEST_PART = 0xFFFF_FFFFL;

    /** Maps the file and reads it twice. It must not be cut short meanwhile: C cannot be told and the JVM would end. */
    public static FileChecksums of(Path file, Zlib zlib) throws IOException {
        return of(file, zlib, LONGEST_PART);
    }

    static FileChecksums of(Path file, Zlib zlib, long longestPart) throws IOException {
        try (Arena arena = Arena.ofConfined();
                FileChannel channel = FileChannel.open(file)) {
            MemorySegment bytes = channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
            long crc32 = over(bytes, longestPart, zlib::crc32);
            long adler32 = over(bytes, longestPart, zlib::adler32);
            return new FileChecksums(bytes.byteSize(), crc32, adler32);
        }
    }

    private static long over(MemorySegment bytes, long longestPart, Checksum checksum) {
        long sum = checksum.continued(0, null, 0);
        for (long from = 0; from < bytes.byteSize(); from += longestPart) {
            long length = Math.min(longestPart, bytes.byteSize() - from);
            sum = checksum.continued(sum, bytes.asSlice(from, length), length);
        }
        return sum;
    }

    /** One of zlib's checksum functions, which all have this shape. */
    @FunctionalInterface
    private interface Checksum {
        long continued(long sum, @Nullable MemorySegment bytes, long length);
    }
}

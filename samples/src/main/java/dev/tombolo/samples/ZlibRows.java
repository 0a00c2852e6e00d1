package dev.tombolo.samples;

import dev.tombolo.samples.zlib.Compression;
import dev.tombolo.samples.zlib.FileChecksums;
import dev.tombolo.samples.zlib.Level;
import dev.tombolo.samples.zlib.Streams;
import dev.tombolo.samples.zlib.Zlib;
import dev.tombolo.samples.zlib.ZlibBinding;
import dev.tombolo.samples.zlib.ZlibException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Checksum;

/** What zlib answers about a file, beside what {@code java.util.zip} says. */
final class ZlibRows {
    private static final int ONE_MEBIBYTE = 1 << 20;

    private final Zlib zlib = new ZlibBinding();
    private final Compression compression = new Compression(zlib);

    List<Row> of(Path file) throws IOException {
        FileChecksums sums = FileChecksums.of(file, zlib);
        return List.of(
                new Row("zlibVersion()", zlib.zlibVersion()),
                new Row("crc32(...)", compared(sums.crc32(), new CRC32(), file)),
                new Row("adler32(...)", compared(sums.adler32(), new Adler32(), file)),
                new Row("compressBound(" + sums.size() + ")", Long.toString(zlib.compressBound(sums.size()))),
                new Row("compress2(..., Z_BEST_COMPRESSION) of at most 1 MiB", compressed(file)),
                new Row("deflate(...) of all, in pieces", deflated(file)),
                new Row("uncompress(...) of what is not compressed", failure()));
    }

    private String compressed(Path file) throws IOException {
        byte[] content = beginning(file);
        byte[] compressed = compression.compress(content, Level.BEST);
        boolean isWhatItWas = Arrays.equals(compression.expand(compressed, content.length), content);
        return compressed.length + " bytes, " + (isWhatItWas ? "and back again" : "which are NOT what they were");
    }

    private String deflated(Path file) throws IOException {
        try (ReadableByteChannel from = Files.newByteChannel(file)) {
            WritableByteChannel nowhere = Channels.newChannel(OutputStream.nullOutputStream());
            return new Streams(zlib).compress(from, nowhere, Level.BEST) + " bytes";
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ONE_MEBIBYTE);
        }
    }

    private String failure() {
        try {
            return compression.expand(new byte[] {'n', 'o'}, 2).length + " bytes";
        } catch (ZlibException failed) {
            return "failed: " + failed.getMessage();
        }
    }

    private static String compared(long answer, Checksum checksum, Path file) throws IOException {
        try (InputStream in = new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file)), checksum)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        String verdict = answer == checksum.getValue() ? "as java.util.zip says" : "java.util.zip DISAGREES";
        return HexFormat.of().toHexDigits(answer, 8) + ", " + verdict;
    }
}

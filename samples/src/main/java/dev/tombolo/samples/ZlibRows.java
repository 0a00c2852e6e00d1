package dev.tombolo.samples;

import dev.tombolo.samples.zlib.FileChecksums;
import dev.tombolo.samples.zlib.Zlib;
import dev.tombolo.samples.zlib.ZlibBinding;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Checksum;

/** What zlib answers about a file, beside what {@code java.util.zip} says. */
final class ZlibRows {
    private final Zlib zlib = new ZlibBinding();

    List<Row> of(Path file) throws IOException {
        FileChecksums sums = FileChecksums.of(file, zlib);
        return List.of(
                new Row("zlibVersion()", zlib.zlibVersion()),
                new Row("crc32(...)", compared(sums.crc32(), new CRC32(), file)),
                new Row("adler32(...)", compared(sums.adler32(), new Adler32(), file)),
                new Row("compressBound(" + sums.size() + ")", Long.toString(zlib.compressBound(sums.size()))));
    }

    private static String compared(long answer, Checksum checksum, Path file) throws IOException {
        try (InputStream in = new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file)), checksum)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        String verdict = answer == checksum.getValue() ? "as java.util.zip says" : "java.util.zip DISAGREES";
        return HexFormat.of().toHexDigits(answer, 8) + ", " + verdict;
    }
}

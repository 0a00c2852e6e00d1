package dev.tombolo.samples.zlib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileChecksumsTest {

    @TempDir
    private Path folder;

    private final Zlib zlib = new ZlibBinding();

    @Test
    void agreeWithJavaUtilZip() throws IOException {
        byte[] content = noise(1_000_003);

        FileChecksums sums = FileChecksums.of(file(content), zlib);

        assertThat(sums).isEqualTo(expected(content));
    }

    @Test
    void areTheSameInParts() throws IOException {
        byte[] content = noise(10_000);

        FileChecksums sums = FileChecksums.of(file(content), zlib, 999);

        assertThat(sums).isEqualTo(expected(content));
    }

    @Test
    void ofAnEmptyFileAreTheValuesToBeginWith() throws IOException {
        assertThat(FileChecksums.of(file(new byte[0]), zlib)).isEqualTo(new FileChecksums(0, 0, 1));
    }

    @Test
    void needAFile() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> FileChecksums.of(folder.resolve("missing"), zlib));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        return noise;
    }

    private static FileChecksums expected(byte[] content) {
        return new FileChecksums(content.length, sum(new CRC32(), content), sum(new Adler32(), content));
    }

    private static long sum(Checksum checksum, byte[] content) {
        checksum.update(content, 0, content.length);
        return checksum.getValue();
    }
}

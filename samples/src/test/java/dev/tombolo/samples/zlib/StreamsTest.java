package dev.tombolo.samples.zlib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterInputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreamsTest {
    private static final int MUCH = 3_000_000;

    private final Streams streams = new Streams(new ZlibBinding());

    /** A file of the JDK, which has a megabyte and more. */
    private static byte[] file() throws IOException {
        return Files.readAllBytes(Path.of(System.getProperty("java.home"), "lib", "server", "libjvm.so"));
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(6).nextBytes(bytes);
        return bytes;
    }

    private byte[] compressed(byte[] content, Level level) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(streams.compress(in(content), Channels.newChannel(out), level))
                .isEqualTo(out.size());
        return out.toByteArray();
    }

    private byte[] expanded(byte[] compressed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(streams.expand(in(compressed), Channels.newChannel(out))).isEqualTo(out.size());
        return out.toByteArray();
    }

    private static ReadableByteChannel in(byte[] bytes) {
        return Channels.newChannel(new ByteArrayInputStream(bytes));
    }

    @ParameterizedTest
    @EnumSource
    void writesWhatJavaReads(Level level) throws IOException {
        byte[] content = Arrays.copyOf(file(), MUCH);

        byte[] compressed = compressed(content, level);

        assertThat(new InflaterInputStream(new ByteArrayInputStream(compressed)).readAllBytes())
                .isEqualTo(content);
    }

    @Test
    void readsWhatJavaWrites() throws IOException {
        byte[] content = Arrays.copyOf(file(), MUCH);
        byte[] compressed = new DeflaterInputStream(new ByteArrayInputStream(content)).readAllBytes();

        assertThat(expanded(compressed)).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072})
    void givesBackWhatItWasGiven(int length) throws IOException {
        byte[] content = noise(length);

        assertThat(expanded(compressed(content, Level.BEST))).isEqualTo(content);
    }

    @Test
    void saysThatItIsNoStream() {
        assertThatExceptionOfType(ZlibException.class)
                .isThrownBy(() -> expanded(noise(100)))
                .withMessage("inflate: DATA");
    }

    @Test
    void saysThatItEndsTooEarly() throws IOException {
        byte[] compressed = compressed(noise(1_000), Level.BEST);

        assertThatExceptionOfType(ZlibException.class)
                .isThrownBy(() -> expanded(Arrays.copyOf(compressed, 500)))
                .withMessage("inflate: BUFFER");
    }

    @Test
    void endsWhereNothingCanBeWritten() throws IOException {
        WritableByteChannel closed = Channels.newChannel(new ByteArrayOutputStream());
        closed.close();

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> streams.compress(in(noise(1_000)), closed, Level.BEST));
    }
}

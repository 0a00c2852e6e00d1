package dev.tombolo.samples.zlib;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.samples.zlib.ZlibException.Problem;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompressionTest {
    private static final byte[] CONTENT =
            "C's ints become enums. ".repeat(1_000).getBytes(UTF_8);

    private final Compression compression = new Compression(new ZlibBinding());

    @ParameterizedTest
    @EnumSource
    void isUndoneByJavaUtilZip(Level level) throws ZlibException, DataFormatException {
        byte[] compressed = compression.compress(CONTENT, level);

        Inflater inflater = new Inflater();
        inflater.setInput(compressed);
        byte[] inflated = new byte[CONTENT.length + 1];
        int length = inflater.inflate(inflated);
        inflater.end();
        assertThat(Arrays.copyOf(inflated, length)).isEqualTo(CONTENT);
    }

    @ParameterizedTest
    @EnumSource
    void isUndoneByZlib(Level level) throws ZlibException {
        assertThat(compression.expand(compression.compress(CONTENT, level), CONTENT.length))
                .isEqualTo(CONTENT);
    }

    @Test
    void takesTheLevelThatIsAskedFor() throws ZlibException {
        assertThat(compression.compress(CONTENT, Level.NONE)).hasSizeGreaterThan(CONTENT.length);
        assertThat(compression.compress(CONTENT, Level.BEST)).hasSizeLessThan(CONTENT.length / 10);
    }

    @Test
    void saysWhatIsWrongWithWhatItIsGiven() throws ZlibException {
        byte[] compressed = compression.compress(CONTENT, Level.DEFAULT);

        failsWith(Problem.DATA, () -> compression.expand(CONTENT, CONTENT.length));
        failsWith(Problem.BUFFER, () -> compression.expand(compressed, CONTENT.length - 1));
        failsWith(Problem.DATA, () -> compression.expand(Arrays.copyOf(compressed, 20), CONTENT.length));
    }

    @Test
    void hasAWordForCodesThatItDoesNotKnow() {
        assertThat(new ZlibException(-7, "deflate").problem()).isEqualTo(Problem.OTHER);
    }

    @Test
    @SuppressWarnings("NullAway")
    void needsALevel() {
        assertThatNullPointerException()
                .isThrownBy(() -> compression.compress(CONTENT, null))
                .withMessageStartingWith("compress2: level is null");
    }

    private static void failsWith(Problem problem, ThrowingCallable call) {
        assertThatExceptionOfType(ZlibException.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.problem()).isEqualTo(problem));
    }
}

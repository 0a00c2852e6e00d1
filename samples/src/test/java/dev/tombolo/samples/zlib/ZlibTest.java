package dev.tombolo.samples.zlib;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ZlibTest {
    private static final byte[] DIGITS = "123456789".getBytes(US_ASCII);

    private final Zlib zlib = new ZlibBinding();
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment digits = arena.allocateFrom(ValueLayout.JAVA_BYTE, DIGITS);

    @AfterEach
    void closeArena() {
        if (arena.scope().isAlive()) {
            arena.close();
        }
    }

    @Test
    void hasEverySymbol() {
        assertThat(ZlibBinding.missingSymbols()).isEmpty();
    }

    @Test
    void zlibVersionIsANumberWithDots() {
        assertThat(zlib.zlibVersion()).matches("1\\.\\d+.*");
    }

    @Test
    void checksumsOfTheDigitsAreTheWellKnownOnes() {
        assertThat(zlib.crc32(0, digits, 9)).isEqualTo(0xCBF4_3926L);
        assertThat(zlib.adler32(1, digits, 9)).isEqualTo(0x091E_01DEL);
    }

    @Test
    void checksumsContinue() {
        long crc = zlib.crc32(0, digits, 4);
        assertThat(zlib.crc32(crc, digits.asSlice(4), 5)).isEqualTo(0xCBF4_3926L);
    }

    @Test
    void nullGivesTheValueToBeginWith() {
        assertThat(zlib.crc32(0, null, 0)).isEqualTo(0);
        assertThat(zlib.adler32(0, null, 0)).isEqualTo(1);
    }

    @Test
    void refusesALengthThatIsNoUnsignedInt() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> zlib.crc32(0, digits, -1))
                .withMessage("crc32: len is -1: C's unsigned int holds 0 to 4294967295");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> zlib.adler32(1, digits, 1L << 32))
                .withMessageStartingWith("adler32: len is 4294967296");
    }

    @Test
    void refusesAHeapSegment() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> zlib.crc32(0, MemorySegment.ofArray(DIGITS), 9))
                .withMessageStartingWith("crc32: buf is a heap segment");
    }

    @Test
    void refusesAClosedSegment() {
        arena.close();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> zlib.crc32(0, digits, 9))
                .withMessageStartingWith("crc32: buf is closed");
    }

    @Test
    void compressBoundIsEnoughForBytesThatDoNotCompress() {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(noise);
            deflater.finish();
            assertThat(deflater.deflate(new byte[200_000])).isBetween(1, (int) zlib.compressBound(noise.length));
        } finally {
            deflater.end();
        }
    }
}

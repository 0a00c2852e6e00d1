package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.annotations.Encoding;
import dev.tombolo.fixture.Texts;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class TextEncodingTest {

    @ParameterizedTest
    @EnumSource
    @Tag("S1")
    @Tag("S6")
    @Tag("S7")
    void writesWhatJavaEncodesAndRefusesWhatItCannot(TextEncoding encoding) {
        Texts.all().forEach(text -> assertWrittenOrRefused(text, encoding));
    }

    @ParameterizedTest
    @EnumSource
    @Tag("S6")
    @Tag("S7")
    void knowsEveryCharacter(TextEncoding encoding) {
        for (int c = 1; c <= Character.MAX_CODE_POINT; c++) {
            assertWrittenOrRefused("x" + Character.toString(c), encoding);
        }
    }

    private static void assertWrittenOrRefused(String text, TextEncoding encoding) {
        try (Scratch scratch = Scratch.claim()) {
            byte[] expected = encoded(text, encoding);
            long address = scratch.encoded(text, encoding, "f", "s");
            assertThat(bytes(address, expected.length)).isEqualTo(expected);
            assertThat(Strings.decoded(address, encoding)).isEqualTo(text);
        } catch (CharacterCodingException e) {
            try (Scratch scratch = Scratch.claim()) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> scratch.encoded(text, encoding, "f", "s"))
                        .withMessageStartingWith("f: s has ")
                        .withMessageEndingWith(": " + encoding + " cannot express it");
            }
        }
    }

    /** With its NUL; reports what the encoding cannot express. */
    private static byte[] encoded(String text, TextEncoding encoding) throws CharacterCodingException {
        ByteBuffer bytes = charset(encoding).newEncoder().encode(CharBuffer.wrap(text));
        return Arrays.copyOf(bytes.array(), bytes.limit() + unit(encoding));
    }

    private static Charset charset(TextEncoding encoding) {
        boolean isLittle = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
        return switch (encoding) {
            case UTF_16 -> Charset.forName(isLittle ? "UTF-16LE" : "UTF-16BE");
            case UTF_32 -> Charset.forName(isLittle ? "UTF-32LE" : "UTF-32BE");
            case WCHAR -> charset(unit(encoding) == 2 ? TextEncoding.UTF_16 : TextEncoding.UTF_32);
            case UTF_8, UTF_16LE, UTF_16BE, UTF_32LE, UTF_32BE, LATIN_1, ASCII -> Charset.forName(encoding.toString());
        };
    }

    private static int unit(TextEncoding encoding) {
        return switch (encoding) {
            case UTF_8, LATIN_1, ASCII -> 1;
            case UTF_16, UTF_16LE, UTF_16BE -> 2;
            case UTF_32, UTF_32LE, UTF_32BE -> 4;
            case WCHAR -> C.WCHAR_T.bits() / Byte.SIZE;
        };
    }

    private static byte[] bytes(long address, long length) {
        return Memory.ALL.asSlice(address, length).toArray(JAVA_BYTE);
    }

    @Test
    @Tag("S1")
    void writesUnitsInTheOrderOfItsNameAndNoMark() {
        assertThat(written("\u6F22", TextEncoding.UTF_16LE, 4)).containsExactly(0x22, 0x6F, 0, 0);
        assertThat(written("\u6F22", TextEncoding.UTF_16BE, 4)).containsExactly(0x6F, 0x22, 0, 0);
        assertThat(written("\uD83D\uDE00", TextEncoding.UTF_32LE, 8)).containsExactly(0, 0xF6, 1, 0, 0, 0, 0, 0);
        assertThat(written("\uD83D\uDE00", TextEncoding.UTF_32BE, 8)).containsExactly(0, 1, 0xF6, 0, 0, 0, 0, 0);
    }

    private static byte[] written(String text, TextEncoding encoding, int length) {
        try (Scratch scratch = Scratch.claim()) {
            return bytes(scratch.encoded(text, encoding, "f", "s"), length);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("S7")
    void takesAMegabyte(TextEncoding encoding) {
        String text = "abc?".repeat(1 << 18);
        try (Scratch scratch = Scratch.claim()) {
            assertThat(Strings.decoded(scratch.encoded(text, encoding, "f", "s"), encoding))
                    .isEqualTo(text);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("S3")
    void refusesNull(TextEncoding encoding) {
        assertThatNullPointerException()
                .isThrownBy(() -> written(null, encoding, 0))
                .withMessage("f: s is null; annotate it @Nullable to pass NULL");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("S2")
    void refusesANul(TextEncoding encoding) {
        for (int index : new int[] {0, 1, 7, 8, 40, 5_000, 20_000}) {
            assertRefused(
                    "x".repeat(index) + "\0y",
                    encoding,
                    "f: s has a NUL character at index " + index + ": C would see only what stands before it");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("S6")
    void refusesUnpairedSurrogates(TextEncoding encoding) {
        for (String half : new String[] {"\uD83D", "\uDE00", "\uDE00\uD83D", "\uD83D\uD83D\uDE00"}) {
            for (int index : new int[] {0, 1, 7, 8, 40, 5_000, 20_000}) {
                assertRefused(
                        "x".repeat(index) + half + "y",
                        encoding,
                        "f: s has an unpaired surrogate at index " + index + ": " + encoding + " cannot express it");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"LATIN_1", "ASCII"},
            mode = Mode.EXCLUDE)
    @Tag("S6")
    void refusesTheSecondHalfOfNothingBehindAPair(TextEncoding encoding) {
        assertRefused(
                "\uD83D\uDE00\uDE00",
                encoding,
                "f: s has an unpaired surrogate at index 2: " + encoding + " cannot express it");
    }

    @Test
    @Tag("S6")
    void namesTheCharacterThatItCannotExpress() {
        assertRefused(
                "ab\u00FC", TextEncoding.ASCII, "f: s has '\u00FC' (U+00FC) at index 2: US-ASCII cannot express it");
        assertRefused(
                "\u20ACx", TextEncoding.LATIN_1, "f: s has '\u20AC' (U+20AC) at index 0: ISO-8859-1 cannot express it");
        assertRefused(
                "x\uD83D\uDE00",
                TextEncoding.LATIN_1,
                "f: s has '\uD83D\uDE00' (U+1F600) at index 1: ISO-8859-1 cannot express it");
    }

    private static void assertRefused(String text, TextEncoding encoding, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(text, encoding, 0))
                .withMessage(message);
    }

    @Test
    void showsWhatIsMalformedAsReplacementCharacters() {
        assertThat(decoded(TextEncoding.ASCII, 'a', 0x80, 'b', 0)).isEqualTo("a\uFFFDb");
        assertThat(decoded(TextEncoding.UTF_16BE, 0xD8, 0x3D, 0, 'b', 0, 0)).isEqualTo("\uFFFDb");
        assertThat(decoded(TextEncoding.UTF_16BE, 0xDE, 0, 0xD8, 0x3D, 0, 0)).isEqualTo("\uFFFD\uFFFD");
        assertThat(decoded(TextEncoding.UTF_16BE, 0xD8, 0x3D, 0xD8, 0x3D, 0xDE, 0, 0, 0))
                .isEqualTo("\uFFFD\uD83D\uDE00");
        assertThat(decoded(TextEncoding.UTF_32BE, 0, 0, 0xD8, 0x3D, 0, 0, 0, 'b', 0, 0, 0, 0))
                .isEqualTo("\uFFFDb");
        assertThat(decoded(TextEncoding.UTF_32BE, 0, 0x11, 0, 0, 0xFF, 0, 0, 0, 0, 0, 0, 0))
                .isEqualTo("\uFFFD\uFFFD");
    }

    @Test
    void keepsAByteOrderMarkAsTheCharacterItIs() {
        assertThat(decoded(TextEncoding.UTF_16BE, 0xFE, 0xFF, 0, 'b', 0, 0)).isEqualTo("\uFEFFb");
        assertThat(decoded(TextEncoding.UTF_32LE, 0xFF, 0xFE, 0, 0, 'b', 0, 0, 0, 0, 0, 0, 0))
                .isEqualTo("\uFEFFb");
    }

    private static String decoded(TextEncoding encoding, int... bytes) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(bytes.length);
            for (int i = 0; i < bytes.length; i++) {
                memory.set(JAVA_BYTE, i, (byte) bytes[i]);
            }
            return Strings.decoded(memory.address(), encoding);
        }
    }

    @Test
    void hasTheNamesOfTheAnnotation() {
        assertThat(TextEncoding.values())
                .extracting(TextEncoding::toString)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Encoding.class.getFields())
                        .map(TextEncodingTest::constant)
                        .toList());
    }

    private static String constant(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}

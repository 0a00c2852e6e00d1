package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.tombolo.conformance.fixture.Fixture;
import java.nio.ByteOrder;
import java.util.List;
import java.util.function.LongToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Strings in the encodings other than UTF-8. */
final class EncodingsTest {
    private static final Text TEXT = new TextBinding();
    private static final String MIXED = "a\u00FC\u6F22\uD83D\uDE00";

    @BeforeAll
    static void provide() {
        Fixture.of("strings").provide();
    }

    @Test
    @Tag("S1")
    void utf16HasUnitsOfTwoBytesAndNoMark() {
        assertThat(TEXT.units16(MIXED)).isEqualTo(5);
        assertThat(LongStream.range(0, 6).mapToInt(i -> TEXT.unitAt16(MIXED, i)).toArray())
                .containsExactly('a', 0xFC, 0x6F22, 0xD83D, 0xDE00, 0);
    }

    @Test
    @Tag("S1")
    void utf32HasUnitsOfFourBytesAndNoMark() {
        assertThat(TEXT.units32(MIXED)).isEqualTo(4);
        assertThat(LongStream.range(0, 5).map(i -> TEXT.unitAt32(MIXED, i)).toArray())
                .containsExactly('a', 0xFC, 0x6F22, 0x1F600, 0);
    }

    @Test
    @Tag("S1")
    void wcharIsWhatThePlatformSays() {
        assumeFalse(
                System.getProperty("os.name").startsWith("Windows"), "the answers are those of a wchar_t of 32 bits");
        assertThat(TEXT.unitsWide(MIXED)).isEqualTo(4);
        assertThat(LongStream.range(0, 5).map(i -> TEXT.unitAtWide(MIXED, i)).toArray())
                .containsExactly('a', 0xFC, 0x6F22, 0x1F600, 0);
    }

    @Test
    @Tag("S1")
    void latin1HasOneByteForEachCharacter() {
        assertThat(TEXT.lengthLatin1("\u00FC\u00FF\u0080a")).isEqualTo(4);
        assertThat(bytes(4, i -> TEXT.byteAtLatin1("\u00FC\u00FF\u0080a", i)))
                .containsExactly(0xFC, 0xFF, 0x80, 'a', 0);
    }

    @Test
    @Tag("S1")
    void asciiHasOneByteForEachCharacter() {
        assertThat(TEXT.lengthAscii("a\u007F")).isEqualTo(2);
        assertThat(bytes(2, i -> TEXT.byteAtAscii("a\u007F", i))).containsExactly('a', 0x7F, 0);
    }

    @Test
    @Tag("S1")
    void haveTheByteOrderTheyName() {
        assertThat(bytes(5, i -> TEXT.byteAtUtf16Le("\u6F22\uD83D\uDE00", i)))
                .containsExactly(0x22, 0x6F, 0x3D, 0xD8, 0x00, 0xDE);
        assertThat(bytes(5, i -> TEXT.byteAtUtf16Be("\u6F22\uD83D\uDE00", i)))
                .containsExactly(0x6F, 0x22, 0xD8, 0x3D, 0xDE, 0x00);
        assertThat(bytes(7, i -> TEXT.byteAtUtf32Le("\uD83D\uDE00", i)))
                .containsExactly(0x00, 0xF6, 0x01, 0x00, 0, 0, 0, 0);
        assertThat(bytes(7, i -> TEXT.byteAtUtf32Be("\uD83D\uDE00", i)))
                .containsExactly(0x00, 0x01, 0xF6, 0x00, 0, 0, 0, 0);
    }

    private static int[] bytes(int last, LongToIntFunction byteAt) {
        return LongStream.rangeClosed(0, last).mapToInt(byteAt).toArray();
    }

    @Test
    @Tag("S1")
    @Tag("S4")
    @Tag("S7")
    void comeBackAsTheyWent() {
        for (UnaryOperator<String> echo : echoesOfUnicode()) {
            returns(echo, "");
            returns(echo, "a");
            returns(echo, "\u6F22");
            returns(echo, "\uD83D\uDE00");
            returns(echo, "\uDBFF\uDFFF\uE000\uFFFD\u0001");
            returns(echo, MIXED.repeat(1_000));
            returns(echo, "x" + MIXED.repeat(4_000));
        }
    }

    @Test
    @Tag("S7")
    void mayHaveAMegabyte() {
        for (UnaryOperator<String> echo : echoesOfUnicode()) {
            returns(echo, MIXED.repeat((1 << 20) / MIXED.length()));
        }
        returns(TEXT::echoLatin1, "\u00FC".repeat(1 << 20));
        returns(TEXT::echoAscii, "a".repeat(1 << 20));
    }

    /** In every byte order: the C code looks only for the NUL, which is zero in each. */
    private static List<UnaryOperator<String>> echoesOfUnicode() {
        return List.of(
                TEXT::echo,
                TEXT::echo16,
                TEXT::echo32,
                TEXT::echoWide,
                TEXT::echo16Le,
                TEXT::echo16Be,
                TEXT::echo32Le,
                TEXT::echo32Be);
    }

    @Test
    @Tag("S1")
    @Tag("S4")
    @Tag("S7")
    void ofOneByteComeBackAsTheyWent() {
        returns(TEXT::echoLatin1, "");
        returns(TEXT::echoLatin1, "gr\u00FC\u00DF");
        returns(TEXT::echoLatin1, "\u00FC".repeat(20_000));
        returns(TEXT::echoAscii, "");
        returns(TEXT::echoAscii, "plain".repeat(5_000));
        assertThat(TEXT.latin()).isEqualTo("gr\u00FC\u00DF");
    }

    private static void returns(UnaryOperator<String> echo, String s) {
        String returned = echo.apply(s);
        assertThat(returned.equals(s))
                .as("the echo of %s characters", s.length())
                .isTrue();
    }

    @Test
    @Tag("S1")
    void utf16IsInTheOrderOfTheMachine() {
        boolean littleEndian = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
        int lastByteOfTheUnit = TEXT.unitAt16("\u6F22", 0) & 0xFF;
        assertThat(lastByteOfTheUnit).isEqualTo(0x22);
        assertThat(TEXT.byteAtUtf16("\u6F22", 0)).isEqualTo(littleEndian ? 0x22 : 0x6F);
    }
}

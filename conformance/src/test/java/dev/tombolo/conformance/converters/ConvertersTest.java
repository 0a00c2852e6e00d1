package dev.tombolo.conformance.converters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.conformance.fixture.Fixture;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What converters make of values, in and out. */
final class ConvertersTest {
    private static final Conversions C = new ConversionsBinding();

    @BeforeAll
    static void provide() {
        Fixture.of("converters").provide();
    }

    @Test
    @Tag("D4")
    void convertOnBothWays() {
        assertThat(C.negate(10)).isEqualTo(-200);
    }

    @Test
    @Tag("D3")
    @Tag("D4")
    void stack() {
        assertThat(C.negateText("10")).isEqualTo("-200");
        assertThat(C.negateThreefold(" 10 ")).isEqualTo("[-200]");
    }

    @Test
    @Tag("D10")
    @Tag("T4")
    void belongToTypedefs() {
        assertThat(C.negateDecimal("10")).isEqualTo("-10");
    }

    @Test
    @Tag("D2")
    void ofANearerTypedefWinOverThoseBehindIt() {
        assertThat(C.negateSquared("10")).isEqualTo("-200");
    }

    @Test
    @Tag("D2")
    void atTheUseWinOverThoseOfATypedef() {
        assertThat(C.negateUse("10")).isEqualTo("-200");
    }

    @Test
    @Tag("D2")
    @Tag("D9")
    void ofATypeConvertItWhereverItIsUsed() {
        assertThat(C.mirrored(new Point(1, 2))).isEqualTo(new Point(2, 1));
    }

    @Test
    @Tag("D2")
    @Tag("D3")
    void atTheUseWinOverThoseOfATypeAndGoOnWithThem() {
        assertThat(C.mirroredAndSwapped(new Point(1, 2))).isEqualTo(new Point(10, 20));
    }

    @Test
    @Tag("D1")
    void takeSubtypes() {
        assertThat(C.negateSubtype(new StringBuilder(" 7"))).isEqualTo(-7);
    }

    @Test
    @Tag("D10")
    void makeTextThatCrossesAsText() {
        assertThat(C.length(Path.of("/ü"))).isEqualTo(3);
        assertThat(C.same(Path.of("/tmp/x"))).isEqualTo(Path.of("/tmp/x"));
        assertThat(C.lengthOfWide(Path.of("/ü漢"))).isEqualTo(3);
    }

    @Test
    void makeTextThatIsRefusedByItsOwnName() {
        assertThatThrownBy(() -> C.lengthPassingNull(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> C.sameByte(16))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sameByte: Squared.toNative(x) is 256: C's uint8_t holds 0 to 255");
        assertThat(C.sameByte(15)).isEqualTo(225);
    }

    @Test
    @Tag("T8")
    void getNarrowResultsExtended() {
        assertThat(C.byteOf(200)).isEqualTo(400);
    }

    @Test
    @Tag("D10")
    void makeNumbersOfObjects() {
        assertThat(C.digits(Duration.ofSeconds(1), Duration.ofSeconds(2), 3)).isEqualTo(Duration.ofSeconds(123));
    }

    @Test
    @Tag("D9")
    void getMemoryOfTheCall() {
        assertThat(C.sum(new int[] {1, 2, 3}, 3)).isEqualTo(6);
        assertThat(C.sum(new int[0], 0)).isZero();
    }

    @Test
    @Tag("D9")
    void getMoreMemoryThanTheCallHas() {
        int[] numbers = IntStream.range(0, 100_000).map(_ -> 1).toArray();
        assertThat(C.sum(numbers, numbers.length)).isEqualTo(100_000);
    }
}

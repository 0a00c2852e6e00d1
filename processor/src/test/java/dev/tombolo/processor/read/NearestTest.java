package dev.tombolo.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> ENCODINGS = List.of("UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1", "US-ASCII");

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "size, size, 0",
        "'', abc, 3",
        "abc, '', 3",
        "size, sise, 1",
        "size, sizes, 1",
        "sizes, size, 1",
        "szie, size, 1",
        "abcd, badc, 2",
        "ca, abc, 3",
        "kitten, sitting, 3",
    })
    void countsInsertionsDeletionsReplacementsAndSwaps(String from, String to, int distance) {
        assertThat(Nearest.distance(from, to)).isEqualTo(distance);
        assertThat(Nearest.distance(to, from)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({"utf8, UTF-8", "utf16, UTF-16", "Utf_16le, UTF-16LE", "ascii, US-ASCII", "ISO 8859 1, ISO-8859-1"})
    void ignoresCaseAndMarks(String written, String meant) {
        assertThat(Nearest.to(written, ENCODINGS)).containsExactly(meant);
    }

    @Test
    void findsNothingWhereNothingIsNear() {
        assertThat(Nearest.to("EBCDIC", ENCODINGS)).isEmpty();
        assertThat(Nearest.to("", ENCODINGS)).isEmpty();
        assertThat(Nearest.to("x", List.of("y", "xy"))).isEmpty();
        assertThat(Nearest.to("x", List.of())).isEmpty();
    }

    @Test
    void givesOneOfTheNamesThatDifferInCaseAndMarks() {
        assertThat(Nearest.to("uint32", List.of("u_int32_t", "uint32_t"))).containsExactly("uint32_t");
        assertThat(Nearest.to("ulogn", List.of("uLong", "ulong"))).containsExactly("ulong");
    }

    @Test
    void givesTheNearestInTheOrderOfTheAlphabetAndAtMostThree() {
        List<String> known = List.of("fork", "ford", "form", "fort", "foreign");
        assertThat(Nearest.to("forx", known)).containsExactly("ford", "fork", "form");
        assertThat(Nearest.to("fort", known)).containsExactly("fort");
    }

    @Test
    void takesNoTimeForALongText() {
        assertThat(Nearest.to("x".repeat(1_000_000), ENCODINGS)).isEmpty();
    }
}

package dev.tombolo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.conformance.fixture.Fixture;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Strings that C could not read as they were meant: C is not called, and the message says where they go wrong. */
final class RefusedStringsTest {
    private static final Text TEXT = new TextBinding();

    /** One function for each encoding, by the function's name. */
    private static final Map<String, Consumer<String>> ALL = Map.of(
            "length", TEXT::length,
            "criticalLength", TEXT::criticalLength,
            "lengthLatin1", TEXT::lengthLatin1,
            "lengthAscii", TEXT::lengthAscii,
            "units16", TEXT::units16,
            "units32", TEXT::units32,
            "unitsWide", TEXT::unitsWide,
            "echo16Be", TEXT::echo16Be,
            "echo32Be", TEXT::echo32Be);

    private static final Map<String, Consumer<String>> UNICODE = Map.of(
            "length", TEXT::length,
            "criticalLength", TEXT::criticalLength,
            "units16", TEXT::units16,
            "units32", TEXT::units32,
            "unitsWide", TEXT::unitsWide,
            "echo16Be", TEXT::echo16Be,
            "echo32Be", TEXT::echo32Be);

    private static final Map<String, Consumer<String>> LATIN = Map.of("lengthLatin1", TEXT::lengthLatin1);

    private static final Map<String, Consumer<String>> ASCII = Map.of("lengthAscii", TEXT::lengthAscii);

    @BeforeAll
    static void provide() {
        Fixture.of("strings").provide();
    }

    @Test
    @Tag("S2")
    void areThoseWithANulAnywhere() {
        refuse(ALL, "a\0b", "s has a NUL character at index 1");
        refuse(ALL, "\0", "s has a NUL character at index 0");
        refuse(ALL, "abc\0", "s has a NUL character at index 3");
        refuse(ALL, "x".repeat(20) + "\0", "s has a NUL character at index 20");
        refuse(ALL, "x".repeat(1_000) + "\0y", "s has a NUL character at index 1000");
        refuse(ALL, "x".repeat(70_000) + "\0y", "s has a NUL character at index 70000");
    }

    @Test
    @Tag("S2")
    void areThoseWithANulAmongOtherCharacters() {
        refuse(UNICODE, "\u6F22\0", "s has a NUL character at index 1");
        refuse(UNICODE, "\uD83D\uDE00\0", "s has a NUL character at index 2");
        refuse(UNICODE, "\u6F22".repeat(10_000) + "\0", "s has a NUL character at index 10000");
        refuse(LATIN, "\u00FC\0", "s has a NUL character at index 1");
    }

    @Test
    @Tag("S6")
    void areThoseWithAnUnpairedSurrogate() {
        refuse(UNICODE, "abc\uD83D", "s has an unpaired surrogate at index 3");
        refuse(UNICODE, "abc\uDE00", "s has an unpaired surrogate at index 3");
        refuse(UNICODE, "\uD83Dabc", "s has an unpaired surrogate at index 0");
        refuse(UNICODE, "\uDE00\uD83D", "s has an unpaired surrogate at index 0");
        refuse(UNICODE, "\uD83D\uD83D\uDE00", "s has an unpaired surrogate at index 0");
        refuse(UNICODE, "\uD83D\uDE00\uDE00", "s has an unpaired surrogate at index 2");
    }

    @Test
    @Tag("S6")
    void areLongOnesWithAnUnpairedSurrogate() {
        refuse(UNICODE, "x".repeat(20) + "\uD83D", "s has an unpaired surrogate at index 20");
        refuse(UNICODE, "x".repeat(1_000) + "\uDE00x", "s has an unpaired surrogate at index 1000");
        refuse(UNICODE, "x".repeat(70_000) + "\uD83Dx", "s has an unpaired surrogate at index 70000");
        refuse(UNICODE, "\u6F22".repeat(30_000) + "\uD83Dx", "s has an unpaired surrogate at index 30000");
    }

    @Test
    @Tag("S6")
    void areThoseBeyondLatin1() {
        refuse(LATIN, "ab\u0100", "s has '\u0100' (U+0100) at index 2: ISO-8859-1 cannot express it");
        refuse(LATIN, "\u6F22", "s has '\u6F22' (U+6F22) at index 0: ISO-8859-1 cannot express it");
        refuse(LATIN, "x\uD83D\uDE00", "s has '\uD83D\uDE00' (U+1F600) at index 1: ISO-8859-1 cannot express it");
        refuse(LATIN, "x".repeat(70_000) + "\u20AC", "s has '\u20AC' (U+20AC) at index 70000");
    }

    @Test
    @Tag("S6")
    void areThoseBeyondAscii() {
        refuse(ASCII, "\u00FC", "s has '\u00FC' (U+00FC) at index 0: US-ASCII cannot express it");
        refuse(ASCII, "ab\u0080", "(U+0080) at index 2: US-ASCII cannot express it");
        refuse(ASCII, "x".repeat(70_000) + "\u00FF", "s has '\u00FF' (U+00FF) at index 70000");
    }

    @Test
    @Tag("S6")
    void areReportedByTheirFirstFault() {
        refuse(UNICODE, "a\uD83Db\0", "s has an unpaired surrogate at index 1");
        refuse(UNICODE, "a\0b\uD83D", "s has a NUL character at index 1");
    }

    private static void refuse(Map<String, Consumer<String>> functions, String s, String message) {
        functions.forEach((name, function) -> isNotCalled(() -> assertThatIllegalArgumentException()
                .isThrownBy(() -> function.accept(s))
                .withMessageStartingWith(name + ": ")
                .withMessageContaining(message)));
    }

    @Test
    @Tag("S3")
    void areNullOnes() {
        ALL.forEach((name, function) -> isNotCalled(() -> assertThatNullPointerException()
                .isThrownBy(() -> function.accept(null))
                .withMessage(name + ": s is null; annotate it @Nullable to pass NULL")));
        isNotCalled(() -> assertThatNullPointerException().isThrownBy(() -> TEXT.isNullUnlessAnnotated(null)));
    }

    @Test
    @Tag("S3")
    void areNotNullOnesWhereTheyAreNullable() {
        assertThat(TEXT.isNull(null)).isTrue();
        assertThat(TEXT.isNull("")).isFalse();
        assertThat(TEXT.isNullLatin1(null)).isTrue();
        assertThat(TEXT.isNullLatin1("x")).isFalse();
        assertThat(TEXT.isNullWide(null)).isTrue();
        assertThat(TEXT.isNullWide("x")).isFalse();
    }

    @Test
    @Tag("S2")
    void doNotHarmTheCallsThatFollow() {
        refuse(ALL, "a\0", "s has a NUL character at index 1");
        assertThat(TEXT.length("abc")).isEqualTo(3);
        assertThat(TEXT.units16("abc")).isEqualTo(3);
    }

    /** Thousands of refusals, each of which must give back the memory it had claimed. */
    @Test
    @Tag("S2")
    void giveBackTheirMemory() {
        for (int i = 0; i < 2_000; i++) {
            assertThatIllegalArgumentException().isThrownBy(() -> TEXT.length("a\0"));
            assertThatIllegalArgumentException().isThrownBy(() -> TEXT.length("x".repeat(70_000) + "\0"));
        }
        assertThat(TEXT.length("abc")).isEqualTo(3);
    }

    private static void isNotCalled(Runnable refusal) {
        int before = TEXT.timesCalled();
        refusal.run();
        assertThat(TEXT.timesCalled()).as("times that C was called").isEqualTo(before);
    }
}

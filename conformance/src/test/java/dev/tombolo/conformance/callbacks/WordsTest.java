package dev.tombolo.conformance.callbacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.conformance.callbacks.Words.Access;
import dev.tombolo.conformance.callbacks.Words.Color;
import dev.tombolo.conformance.callbacks.Words.OfText;
import dev.tombolo.conformance.names.Watch;
import dev.tombolo.conformance.names.WatchCallback;
import dev.tombolo.runtime.CallbackHandle;
import dev.tombolo.runtime.Flags;
import dev.tombolo.runtime.UnknownEnumValueException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Callbacks that are given text, enums and whatever is converted, and return them. */
@Tag("B5")
final class WordsTest {

    static List<Words> calls() {
        return Words.all();
    }

    private static OfText into(AtomicReference<String> seen) {
        return text -> {
            seen.set(text);
            return text.length();
        };
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("E7")
    void areConstantsOfEnumsBothWays(Words calls) {
        assertThat(calls.same(color -> color == Color.BLUE ? Color.GREEN : Color.RED, 7))
                .isEqualTo(Color.GREEN);
        assertThat(calls.same(color -> color, 0)).isEqualTo(Color.RED);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("E5")
    void ofUnknownValuesAreRefused(Words calls) {
        assertThatExceptionOfType(UnknownEnumValueException.class)
                .isThrownBy(() -> calls.same(color -> color, 5))
                .withMessageContaining("OfColor")
                .withMessageContaining("5");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("E4")
    @SuppressWarnings("NullAway") // what is not null is null here
    void areNoNullConstants(Words calls) {
        assertThatNullPointerException()
                .isThrownBy(() -> calls.same(_ -> null, 0))
                .withMessageStartingWith("OfColor: its result is null");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("E7")
    @Tag("M1")
    @Tag("M4")
    void areSetsBothWays(Words calls) {
        assertThat(calls.sameSet(EnumSet::copyOf, 0x8000_0003)).isEqualTo(0x8000_0003);
        assertThat(calls.sameSet(_ -> Set.of(), 3)).isZero();
        assertThat(calls.sameSet(access -> access.isEmpty() ? Set.of(Access.WRITE) : Set.of(), 0))
                .isEqualTo(2);
        assertThatExceptionOfType(UnknownEnumValueException.class)
                .isThrownBy(() -> calls.sameSet(access -> access, 4))
                .withMessageStartingWith("OfAccess: ");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("M3")
    void areFlagsThatKeepWhatNobodyKnows(Words calls) {
        AtomicReference<Flags<Access>> seen = new AtomicReference<>();
        int same = calls.sameOfAny(
                access -> {
                    seen.set(access);
                    return access;
                },
                0x7000_0001);

        assertThat(same).isEqualTo(0x7000_0001);
        assertThat(seen.get().contains(Access.READ)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("S7")
    void areGivenText(Words calls) {
        AtomicReference<String> seen = new AtomicReference<>();
        String large = "ü".repeat(500_000);

        assertThat(calls.length(into(seen), "ü漢😀")).isEqualTo(4);
        assertThat(seen).hasValue("ü漢😀");
        assertThat(calls.length(into(seen), "")).isZero();
        assertThat(calls.length(into(seen), large)).isEqualTo(500_000);
        assertThat(seen).hasValue(large);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("A2")
    @Tag("B1")
    void mayBeOfAnotherPackageWithAwkwardNames(Words calls) {
        assertThat(calls.watched(String::length, "three")).isEqualTo(5);
        try (CallbackHandle<Watch> watch = WatchCallback.retain(String::length)) {
            Watch again = WatchCallback.at(watch.segment());
            assertThat(calls.watched(again, "three")).isEqualTo(5);
            assertThat(again.see("ü")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("S4")
    void areGivenNullOnlyWhereDeclared(Words calls) {
        assertThat(calls.lengthOfAny(text -> text == null ? 77 : 0, null)).isEqualTo(77);
        assertThatNullPointerException()
                .isThrownBy(() -> calls.lengthOfNone(String::length, null))
                .withMessage("OfText: C gave NULL for text; annotate it @Nullable to get null");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("S1")
    void areGivenTextInOtherEncodings(Words calls) {
        AtomicReference<String> seen = new AtomicReference<>();
        int length = calls.wideText(text -> {
            seen.set(text);
            return text.length();
        });

        assertThat(length).isEqualTo(3);
        assertThat(seen).hasValue("ü😀");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("S8")
    void areGivenTextWithABound(Words calls) {
        assertThat(calls.bounded(text -> text.equals("abc") ? 1 : 2, true)).isEqualTo(1);
        assertThatIllegalStateException()
                .isThrownBy(() -> calls.bounded(String::length, false))
                .withMessageStartingWith("OfBoundedText: ");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void areGivenWhatIsNoUtf8AsReplacements(Words calls) {
        AtomicReference<String> seen = new AtomicReference<>();

        assertThat(calls.strange(into(seen))).isEqualTo(2);
        assertThat(seen).hasValue("\uFFFD\uFFFD");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void returnTextThatCReleases(Words calls) {
        assertThat(calls.named(i -> "ü".repeat(i), 100_000)).isEqualTo(200_000);
        assertThat(calls.named(_ -> "", 1)).isZero();
        assertThat(calls.named(_ -> null, 1)).isEqualTo(-1);
        assertThat(calls.namedWide(() -> "😀")).isEqualTo(0x1F600);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("S2")
    @SuppressWarnings("NullAway") // what is not null is null here
    void returnNoTextThatCCouldNotRead(Words calls) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calls.named(_ -> "a\0b", 1))
                .withMessageStartingWith("Name: its result has a NUL character at index 1");
        assertThatNullPointerException()
                .isThrownBy(() -> calls.namedWide(() -> null))
                .withMessageStartingWith("WideName: its result is null");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("D10")
    void areConvertedBothWays(Words calls) {
        assertThat(calls.sameTime(time -> time.plusHours(1), 5)).isEqualTo(65);
        assertThat(calls.sameTime(Duration::negated, 5)).isEqualTo(-5);
        assertThat(calls.lengthOfPath(Path::getNameCount, "a/b/c")).isEqualTo(3);
        assertThat(calls.lengthOfAnyPath(path -> path == null ? 77 : 1, null)).isEqualTo(77);
        assertThatNullPointerException().isThrownBy(() -> calls.lengthOfPath(Path::getNameCount, null));
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("D6")
    @Tag("D10")
    void throwWhatTheirConvertersThrow(Words calls) throws NotPositive {
        assertThat(calls.samePositive(x -> x + 1, 5)).isEqualTo(6);
        assertThatExceptionOfType(NotPositive.class)
                .isThrownBy(() -> calls.samePositive(x -> x, -5))
                .withMessage("-5 from C");
        assertThatExceptionOfType(NotPositive.class)
                .isThrownBy(() -> calls.samePositive(x -> -x, 5))
                .withMessage("-5 from Java");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("T4")
    void areOfTypesWithNamesOfTheirOwn(Words calls) {
        assertThat(calls.wide(x -> 255 - x, 0x1234_5601)).isEqualTo(254);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calls.wide(_ -> 256, 0))
                .withMessageStartingWith("OfTiny: its result is 256");
    }
}

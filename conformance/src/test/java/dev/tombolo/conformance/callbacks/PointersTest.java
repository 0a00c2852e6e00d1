package dev.tombolo.conformance.callbacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.conformance.callbacks.Pointers.Plain;
import dev.tombolo.conformance.callbacks.Pointers.Thing;
import dev.tombolo.conformance.callbacks.Words.Color;
import dev.tombolo.runtime.UnknownEnumValueException;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Callbacks that are given arrays, addresses of numbers, and things. */
@Tag("B5")
final class PointersTest {

    static List<Pointers> calls() {
        return Pointers.all();
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("P2")
    void areGivenArraysOfNumbers(Pointers calls) {
        assertThat(calls.sum((numbers, _) -> IntStream.of(numbers).sum(), 5)).isEqualTo(5);
        assertThat(calls.sum((numbers, _) -> IntStream.of(numbers).sum(), 2)).isEqualTo(3);
        assertThat(calls.sum((numbers, count) -> numbers.length + count, 0)).isZero();
        assertThat(calls.sumSized(
                        (_, numbers) -> (long) DoubleStream.of(numbers).sum()))
                .isEqualTo(4);
        assertThat(calls.sumThree(numbers -> numbers[0] + numbers[1] * 10 + numbers[2]))
                .isEqualTo(18);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("P3")
    void areGivenNoArraysOfNegativeSize(Pointers calls) {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> calls.sum((_, count) -> count, -1))
                .withMessageStartingWith("OfNumbers: ")
                .withMessageContaining("count");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("P6")
    void areGivenArraysOfText(Pointers calls) {
        AtomicReference<@Nullable String[]> seen = new AtomicReference<>();

        assertThat(calls.joined(names -> Arrays.asList(names).indexOf("three"))).isEqualTo(2);
        assertThat(calls.joined(names -> String.join("-", names).length())).isEqualTo(8);
        calls.joinedCounted(
                (count, names) -> {
                    seen.set(names);
                    return count;
                },
                3);
        assertThat(seen.get()).containsExactly("one", null, "three");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("E7")
    void areGivenArraysOfEnums(Pointers calls) {
        assertThat(calls.painted((colors, _) -> colors[0] == Color.BLUE && colors[2] == Color.GREEN ? 1 : 0, 1))
                .isEqualTo(1);
        assertThatExceptionOfType(UnknownEnumValueException.class)
                .isThrownBy(() -> calls.painted((colors, _) -> colors.length, 4));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void areGivenWhatAddressesPointTo(Pointers calls) {
        assertThat(calls.pointed((i, d, b, c) -> i == 5 && d > 1 && b && c == Color.BLUE ? 1 : 0, 1))
                .isEqualTo(1);
        assertThatNullPointerException()
                .isThrownBy(() -> calls.pointed((i, _, _, _) -> i, 0))
                .withMessageStartingWith("OfReferences: ");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("P5")
    void areLentThings(Pointers calls) {
        int freed = calls.freed();
        AtomicReference<Thing> kept = new AtomicReference<>();
        int sum = calls.lend(
                (thing, other) -> {
                    kept.set(thing);
                    return calls.number(thing) + calls.number(Objects.requireNonNull(other));
                },
                3,
                4);

        assertThat(sum).isEqualTo(7);
        assertThat(calls.lend((_, other) -> other == null ? 1 : 0, 3, -1)).isEqualTo(1);
        kept.get().close();
        assertThat(calls.freed())
                .as("what C lends is not the program's to release")
                .isEqualTo(freed);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("P5")
    void mayUseThingsOfTheProgramAndNotCloseThoseInUse(Pointers calls) {
        try (Thing owned = calls.make(5)) {
            assertThat(calls.lend((thing, _) -> calls.number(thing) + calls.number(owned), 3, -1))
                    .isEqualTo(8);
            assertThat(calls.lend(
                            (thing, _) -> {
                                thing.close();
                                return thing.isClosed() ? 1 : 0;
                            },
                            3,
                            -1))
                    .isEqualTo(1);
            assertThatIllegalStateException()
                    .isThrownBy(() -> calls.lend(
                            (thing, _) -> {
                                thing.close();
                                return calls.number(thing);
                            },
                            3,
                            -1))
                    .withMessage("number: thing is closed");
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("P5")
    void areGivenAddressesWithATypeAndReturnThem(Pointers calls) {
        MemorySegment here = MemorySegment.ofAddress(0x40);
        assertThat(calls.lendPlain((thing, other) -> calls.number(thing) + (other == null ? 10 : 0), 3, -1))
                .isEqualTo(13);
        assertThat(calls.made(number -> new Plain(MemorySegment.ofAddress(number)), 0x40))
                .isEqualTo(new Plain(here));
        assertThat(calls.made(_ -> null, 1)).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calls.made(_ -> new Plain(MemorySegment.NULL), 1))
                .withMessageStartingWith("Maker: its result holds NULL");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calls.made(_ -> new Plain(MemorySegment.ofArray(new int[1])), 1))
                .withMessageStartingWith("Maker: its result is a heap segment");
    }
}

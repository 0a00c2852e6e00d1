package dev.tombolo.conformance.blocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tombolo.conformance.blocking.Waits.Block;
import dev.tombolo.conformance.blocking.Waits.Box;
import dev.tombolo.conformance.blocking.Waits.Pair;
import dev.tombolo.runtime.BlockingPolicy;
import dev.tombolo.runtime.Errno;
import dev.tombolo.runtime.ErrnoException;
import dev.tombolo.runtime.Ref;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A blocking call does what any call does, whoever makes it. */
@Tag("X5")
@Timeout(60)
final class WaysTest {

    static Stream<Arguments> ways() {
        return Waits.all().stream().flatMap(waits -> Arrays.stream(Way.values()).map(way -> Arguments.of(waits, way)));
    }

    @AfterEach
    void leavesNothingBehind() {
        BlockingPolicy.sharedPool().use();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void returnsNothingAndTakesNothing(Waits c, Way way) throws Exception {
        assertThat(way.call(() -> {
                    c.nothing();
                    return c.answer();
                }))
                .isEqualTo(42);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void takesStringsOfEveryLength(Waits c, Way way) throws Exception {
        assertThat(way.call(() -> c.lengthAfter(1, "ü漢😀"))).isEqualTo(9);
        assertThat(way.call(() -> c.lengthAfter(1, "x".repeat(1_000_000)))).isEqualTo(1_000_000);
        assertThat(way.call(() -> c.digitsAfter(1, 12_345))).isEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void refusesBeforeItCalls(Waits c, Way way) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> way.call(() -> c.lengthAfter(10_000, "a\0b")))
                .withMessageStartingWith("lengthAfter: text");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void takesAndReturnsFloatingPoint(Waits c, Way way) throws Exception {
        assertThat(way.call(() -> c.halfAfter(1, 3.5))).isEqualTo(1.75);
        assertThat(way.call(() -> c.quarterAfter(1, 3.5f))).isEqualTo(0.875f);
    }

    @ParameterizedTest
    @MethodSource("ways")
    @Tag("R2")
    void takesAndReturnsStructs(Waits c, Way way) throws Exception {
        assertThat(way.call(() -> c.swappedAfter(1, new Pair(1, 2)))).isEqualTo(new Pair(2, 1));
        assertThat(way.call(() -> c.reversedAfter(1, new Block(new long[] {1, 2, 3, 4, 5, 6, 7, 8})))
                        .words())
                .containsExactly(8, 7, 6, 5, 4, 3, 2, 1);
        assertThat(way.call(() -> c.copyAfter(1, new Pair(1, 2)))).isZero();
    }

    @ParameterizedTest
    @MethodSource("ways")
    @Tag("X9")
    void takesMemoryThatIsConfinedToTheCaller(Waits c, Way way) throws Exception {
        assertThat(way.call(() -> {
                    try (Arena arena = Arena.ofConfined()) {
                        MemorySegment pair = Waits.pair(arena, 1, 2);
                        c.swapAfter(1, pair);
                        c.swapAfter(1, Waits_PairViewStruct.of(pair));
                        c.swapAfter(1, pair);
                        return List.of(pair.get(ValueLayout.JAVA_LONG, 0), pair.get(ValueLayout.JAVA_LONG, 8));
                    }
                }))
                .containsExactly(2L, 1L);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void bringsBackWhatCWrote(Waits c, Way way) throws Exception {
        int[] numbers = new int[5_000];
        Ref.OfInt number = Ref.ofInt();

        assertThat(way.call(() -> c.countAfter(1, numbers, numbers.length))).isEqualTo(5_000);
        assertThat(numbers[4_999]).isEqualTo(4_999);
        assertThat(way.call(() -> c.numberAfter(1, number))).isZero();
        assertThat(number.get()).isEqualTo(42);
        assertThat(way.call(() -> c.numberAfter(1))).isEqualTo(42);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void returnsStrings(Waits c, Way way) throws Exception {
        assertThat(way.call(() -> c.labelAfter(1))).isEqualTo("label");
        assertThat(way.call(() -> c.copyAfter(1, "mine"))).isEqualTo("mine");
    }

    @ParameterizedTest
    @MethodSource("ways")
    @Tag("N3")
    @Tag("N7")
    void tellsErrnoToTheCaller(Waits c, Way way) throws Exception {
        assertThatExceptionOfType(ErrnoException.class)
                .isThrownBy(() -> way.call(() -> c.failAfter(1, 2)))
                .withMessageStartingWith("failAfter: ENOENT (2)");
        assertThat(way.call(() -> {
                    int result = c.tellAfter(1, 13);
                    return result * Errno.last();
                }))
                .isEqualTo(-13);
        assertThat(way.call(() -> {
                    Errno.set(5);
                    return c.errnoOf(1) + 10 * Errno.last();
                }))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("ways")
    @Tag("V1")
    @Tag("V2")
    @Tag("A4")
    @Tag("A7")
    void callsFunctionsOfEverySort(Waits c, Way way) throws Exception {
        assertThat(way.call(() -> c.sumAfter(1, 2, 3, 4))).isEqualTo(7);
        assertThat(way.call(() -> c.sumAfter(1, 3, new Object[] {1, 2, 3}))).isEqualTo(6);
        assertThat(way.call(() -> c.answerAt(c.answerAddress()))).isEqualTo(42);
        assertThat(way.call(() -> c.missing(1))).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("ways")
    @Tag("X6")
    void callsBack(Waits c, Way way) throws Exception {
        assertThat(way.call(() -> c.callBetween(1, n -> n + 1, 41))).isEqualTo(42);
        assertThat(way.call(() -> c.callBetween(1, n -> c.callBetween(1, m -> m * n, 2), 21)))
                .isEqualTo(42);
    }

    @ParameterizedTest
    @MethodSource("ways")
    @Tag("X6")
    @Tag("B2")
    void throwsWhatACallbackThrew(Waits c, Way way) {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> way.call(() -> c.callBetween(
                        1,
                        _ -> {
                            throw new UnsupportedOperationException("back");
                        },
                        1)))
                .withMessage("back");
    }

    @ParameterizedTest
    @MethodSource("ways")
    @Tag("X6")
    @Tag("B4")
    void callsWhatIsKept(Waits c, Way way) throws Exception {
        try (Arena arena = Arena.ofShared()) {
            c.keep(n -> 2 * n, arena);
            assertThat(way.call(() -> c.callKeptAfter(1, 21))).isEqualTo(42);
            c.keep(
                    _ -> {
                        throw new UnsupportedOperationException("kept");
                    },
                    arena);
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> way.call(() -> c.callKeptAfter(1, 21)))
                    .withMessage("kept");
            c.keep(null, arena);
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    @Tag("P5")
    void closesAHandleWhenTheCallThatUsesItIsBack(Waits c, Way way) throws Exception {
        List<Integer> results = new ArrayList<>();
        Box box = c.box(42);
        Thread caller = way.unstarted(() -> results.add(c.boxWait(box, 300)));
        int before = c.waitsBegun();
        caller.start();
        while (c.waitsBegun() == before) {
            Thread.sleep(1);
        }
        box.close();

        assertThat(c.boxesOpen()).isZero();
        caller.join();
        assertThat(results).containsExactly(42);
    }

    @ParameterizedTest
    @MethodSource("ways")
    @Tag("P5")
    @Tag("X6")
    void aCallbackCannotCloseWhatItsCallUses(Waits c, Way way) {
        try (Box box = c.box(42)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> way.call(() -> c.boxCall(box, n -> {
                        box.close();
                        return n;
                    })))
                    .withMessageContaining("a call of this thread uses it");
        }
        assertThat(c.boxesOpen()).isZero();
    }

    @ParameterizedTest
    @MethodSource("ways")
    @Tag("P5")
    void returnsHandles(Waits c, Way way) throws Exception {
        try (Box box = way.call(() -> c.boxAfter(1, 7))) {
            assertThat(c.boxWait(box, 0)).isEqualTo(7);
        }
        assertThat(c.boxesOpen()).isZero();
    }
}

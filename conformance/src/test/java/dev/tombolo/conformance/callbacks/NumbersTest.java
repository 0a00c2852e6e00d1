package dev.tombolo.conformance.callbacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.conformance.callbacks.Numbers.Action;
import dev.tombolo.conformance.callbacks.Numbers.OfBoolean;
import dev.tombolo.conformance.callbacks.Numbers.OfByte;
import dev.tombolo.conformance.callbacks.Numbers.OfChar;
import dev.tombolo.conformance.callbacks.Numbers.OfDouble;
import dev.tombolo.conformance.callbacks.Numbers.OfFloat;
import dev.tombolo.conformance.callbacks.Numbers.OfInt;
import dev.tombolo.conformance.callbacks.Numbers.OfLong;
import dev.tombolo.conformance.callbacks.Numbers.OfLongOfC;
import dev.tombolo.conformance.callbacks.Numbers.OfOctet;
import dev.tombolo.conformance.callbacks.Numbers.OfPointer;
import dev.tombolo.conformance.callbacks.Numbers.OfShort;
import dev.tombolo.conformance.callbacks.Numbers.OfSize;
import dev.tombolo.conformance.callbacks.Numbers.OfUnsignedByte;
import dev.tombolo.conformance.callbacks.Numbers.OfUnsignedInt;
import dev.tombolo.conformance.callbacks.Numbers.OfUnsignedShort;
import dev.tombolo.conformance.callbacks.Numbers.OfWord;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Callbacks that are given numbers and return them. */
@Tag("B1")
@Tag("B5")
final class NumbersTest {
    /** Bits above each argument, which mean nothing. */
    private static final long ABOVE = 0x5A5A_5A5A_5A5A_5A00L;

    static List<Numbers> calls() {
        return Numbers.all();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void crossAsTheyAreInEveryWidth(Numbers calls) {
        assertThat(calls.same((OfByte) x -> (byte) (x - 1), (byte) -127)).isEqualTo((byte) -128);
        assertThat(calls.same((OfShort) x -> (short) -x, (short) 32767)).isEqualTo((short) -32767);
        assertThat(calls.same((OfInt) x -> x + 1, Integer.MAX_VALUE)).isEqualTo(Integer.MIN_VALUE);
        assertThat(calls.same((OfLong) x -> ~x, Long.MAX_VALUE)).isEqualTo(Long.MIN_VALUE);
        assertThat(calls.same((OfLongOfC) x -> -x, 5)).isEqualTo(-5);
        assertThat(calls.same((OfSize) x -> x / 2, 10)).isEqualTo(5);
        assertThat(calls.same((OfChar) x -> (char) (x + 1), 'ü')).isEqualTo('ý');
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("T8")
    void ofUnsignedTypesAreNotNegative(Numbers calls) {
        assertThat(calls.same((OfUnsignedByte) x -> x - 100, 255)).isEqualTo(155);
        assertThat(calls.same((OfUnsignedShort) x -> x - 1, 65535)).isEqualTo(65534);
        assertThat(calls.same((OfUnsignedInt) x -> x - 1, 0xFFFF_FFFFL)).isEqualTo(0xFFFF_FFFEL);
        assertThat(calls.same((OfOctet) x -> x, (byte) 200)).isEqualTo((byte) 200);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("T7")
    void arriveWhateverLiesAboveThem(Numbers calls) {
        assertThat(calls.wide((OfByte) x -> x, ABOVE | 0x80)).isEqualTo(-128);
        assertThat(calls.wide((OfUnsignedByte) x -> x, ABOVE | 200)).isEqualTo(200);
        assertThat(calls.wide((OfShort) x -> x, ABOVE << 8 | 0x8000)).isEqualTo(-32768);
        assertThat(calls.wide((OfUnsignedShort) x -> x, ABOVE << 8 | 0x8001)).isEqualTo(0x8001);
        assertThat(calls.wide((OfInt) x -> x, ABOVE << 32 | 0x8000_0000L)).isEqualTo(Integer.MIN_VALUE);
        assertThat(calls.wide((OfUnsignedInt) x -> x, ABOVE << 32 | 0x8000_0000L))
                .isEqualTo(0x8000_0000L);
        assertThat(calls.wide((OfBoolean) x -> x, ABOVE | 1)).isEqualTo(1);
        assertThat(calls.wide((OfBoolean) x -> x, ABOVE)).isZero();
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("T7")
    void returnAsWideAsACallerMayTakeThem(Numbers calls) {
        assertThat(calls.wide((OfByte) _ -> -1, 0)).isEqualTo(-1);
        assertThat(calls.wide((OfOctet) _ -> -1, 0)).isEqualTo(255);
        assertThat(calls.wide((OfUnsignedByte) _ -> 255, 0)).isEqualTo(255);
        assertThat(calls.wide((OfShort) _ -> -1, 0)).isEqualTo(-1);
        assertThat(calls.wide((OfChar) _ -> '\uFFFF', 0)).isEqualTo(65535);
        assertThat(calls.wide((OfWord) _ -> -1, 0)).isEqualTo(0xFFFF_FFFFL);
        assertThat(calls.wide((OfInt) _ -> -1, 0)).isEqualTo(-1);
        assertThat(calls.wide((OfBoolean) _ -> true, 0)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("T9")
    void areRefusedWhereCCannotHoldTheResult(Numbers calls) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calls.same((OfUnsignedByte) _ -> 256, 1))
                .withMessage("OfUnsignedByte: its result is 256: C's uint8_t holds 0 to 255");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calls.same((OfUnsignedInt) _ -> -1, 1))
                .withMessage("OfUnsignedInt: its result is -1: C's uint32_t holds 0 to 4294967295");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("T10")
    @SuppressWarnings("FloatingPointAssertionWithinEpsilon") // bit for bit
    void ofFloatsCrossUnchanged(Numbers calls) {
        assertThat(calls.same((OfFloat) x -> x * 2, 1.25f)).isEqualTo(2.5f);
        assertThat(calls.same((OfFloat) x -> x, -0.0f)).isEqualTo(-0.0f);
        assertThat(calls.same((OfFloat) _ -> Float.NEGATIVE_INFINITY, 0)).isEqualTo(Float.NEGATIVE_INFINITY);
        assertThat(calls.same((OfDouble) x -> -x, Double.MIN_VALUE)).isEqualTo(-Double.MIN_VALUE);
        assertThat(calls.bits((OfDouble) x -> x, 0x7FF8_0000_0000_1234L)).isEqualTo(0x7FF8_0000_0000_1234L);
        assertThat(calls.bits((OfDouble) x -> x, 0x8000_0000_0000_0000L)).isEqualTo(Long.MIN_VALUE);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("T11")
    void areBooleans(Numbers calls) {
        assertThat(calls.same((OfBoolean) x -> !x, true)).isFalse();
        assertThat(calls.same((OfBoolean) x -> !x, false)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("P1")
    void areAddresses(Numbers calls) {
        MemorySegment here = MemorySegment.ofAddress(0x1234);
        assertThat(calls.same((OfPointer) x -> x, here)).isEqualTo(here);
        assertThat(calls.same((OfPointer) x -> x, null)).isNull();
        assertThat(calls.same((OfPointer) _ -> null, here)).isNull();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void areMoreThanRegistersHold(Numbers calls) {
        double[] seen = new double[26];
        double weight = calls.weigh((a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z) -> {
            double[] given = {a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w ? 1 : 0, x, y, z};
            System.arraycopy(given, 0, seen, 0, seen.length);
            return -0.5;
        });

        assertThat(weight).isEqualTo(-0.5);
        assertThat(seen)
                .containsExactly(
                        -1,
                        1.5,
                        200,
                        2.5,
                        -3,
                        3.5,
                        65535,
                        4.5,
                        -5,
                        5.5,
                        4e9,
                        6.5,
                        Long.MIN_VALUE,
                        7.5,
                        -128,
                        8.5,
                        255,
                        9.5,
                        -32768,
                        10.5,
                        40000,
                        11.5,
                        1,
                        12.5,
                        Long.MAX_VALUE,
                        13.5);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void areMethodReferencesAndObjects(Numbers calls) {
        assertThat(calls.same((OfInt) Math::abs, -5)).isEqualTo(5);
        assertThat(calls.fold(Math::max, 3, 9)).isEqualTo(9);
        assertThat(calls.fold(Integer::sum, 1, 100)).isEqualTo(5050);
        AtomicInteger total = new AtomicInteger();
        OfInt adder = new OfInt() {
            @Override
            public int of(int x) {
                return total.addAndGet(x);
            }
        };
        assertThat(calls.same(adder, 3) + calls.same(adder, 4)).isEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void areInterfacesOfJavasOwnWithMoreMethods(Numbers calls) {
        assertThat(calls.operated(Numbers.Operator.plus(3).twice(), 1)).isEqualTo(7);
        assertThat(calls.operated(Math::negateExact, 1)).isEqualTo(-1);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("A2")
    void mayHaveParametersOfAnyName(Numbers calls) {
        assertThat(calls.seven((a, b, c, d, e, f, g) -> a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g))
                .isEqualTo(140);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("D3")
    @Tag("D10")
    void areWhatConvertersMake(Numbers calls) {
        AtomicInteger runs = new AtomicInteger();

        assertThat(calls.isRun(runs::incrementAndGet)).isTrue();
        assertThat(calls.isRunOrNull(null)).isFalse();
        assertThat(runs).hasValue(1);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void areSeveralOfOneTypeInOneCall(Numbers calls) {
        OfInt increased = x -> x + 1;
        assertThat(calls.compose(x -> x * 3, x -> x - 2, 5)).isEqualTo(13);
        assertThat(calls.compose(increased, increased, 5)).isEqualTo(7);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @SuppressWarnings("NullAway") // what is not null is null here
    void areNullOnlyWhereDeclared(Numbers calls) {
        AtomicInteger runs = new AtomicInteger();
        Action action = runs::incrementAndGet;

        assertThat(calls.isCalled(null)).isFalse();
        assertThat(calls.isCalled(action)).isTrue();
        assertThat(calls.isCalledSurely(action)).isTrue();
        assertThat(runs).hasValue(2);
        assertThatNullPointerException()
                .isThrownBy(() -> calls.isCalledSurely(null))
                .withMessage("isCalledSurely: f is null; annotate it @Nullable to pass NULL");
        assertThatNullPointerException()
                .isThrownBy(() -> calls.compose(x -> x, null, 1))
                .withMessage("compose: g is null; annotate it @Nullable to pass NULL");
    }
}

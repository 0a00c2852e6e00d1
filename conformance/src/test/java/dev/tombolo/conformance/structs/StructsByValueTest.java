package dev.tombolo.conformance.structs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.conformance.structs.Points.Line;
import dev.tombolo.conformance.structs.Points.Number;
import dev.tombolo.conformance.structs.Points.Point;
import dev.tombolo.conformance.structs.Points.Tagged;
import dev.tombolo.conformance.structs.Points.Unaligned;
import dev.tombolo.conformance.structs.Sizes.Eight;
import dev.tombolo.conformance.structs.Sizes.Floats;
import dev.tombolo.conformance.structs.Sizes.Mixed;
import dev.tombolo.conformance.structs.Sizes.Narrow;
import dev.tombolo.conformance.structs.Sizes.One;
import dev.tombolo.conformance.structs.Sizes.SixteenInts;
import dev.tombolo.conformance.structs.Sizes.SixtyFour;
import dev.tombolo.conformance.structs.Sizes.ThirtyTwo;
import dev.tombolo.conformance.structs.Sizes.Three;
import dev.tombolo.conformance.structs.Sizes.Twelve;
import dev.tombolo.conformance.structs.Sizes.Two;
import dev.tombolo.runtime.Errno;
import dev.tombolo.runtime.ErrnoException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records that cross by value, or as the address of a copy. */
@Tag("R2")
final class StructsByValueTest {
    private static final long[] EIGHT_LONGS = {1, 2, 3, 4, 5, 6, 7, Long.MIN_VALUE};

    static List<StructCalls> calls() {
        return StructCalls.all();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void crossInRegistersOfIntegers(StructCalls calls) {
        assertThat(calls.negatedOne(new One((byte) -128))).isEqualTo(new One((byte) -128));
        assertThat(calls.negatedOne(new One((byte) 5))).isEqualTo(new One((byte) -5));
        assertThat(calls.swappedTwo(new Two(200, 1))).isEqualTo(new Two(1, 200));
        assertThat(calls.turnedThree(new Three(new byte[] {1, 2, -1})).a()).containsExactly(-1, 2, 1);
        assertThat(calls.turnedTwelve(new Twelve(1, -2, 3))).isEqualTo(new Twelve(3, -2, 1));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void crossInRegistersOfFloatsAndInBoth(StructCalls calls) {
        assertThat(calls.swappedEight(new Eight(1.5f, -0.0f))).isEqualTo(new Eight(-0.0f, 1.5f));
        assertThat(calls.swappedFloats(new Floats(Double.NaN, 2.5))).isEqualTo(new Floats(2.5, Double.NaN));
        assertThat(calls.negatedMixed(new Mixed(1.5, -7))).isEqualTo(new Mixed(-1.5, 7));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void crossInMemory(StructCalls calls) {
        assertThat(calls.turnedNarrow(new Narrow((byte) -1, (short) -2, 3, -4.5, -5, (byte) 6)))
                .isEqualTo(new Narrow((byte) 6, (short) -2, -5, -4.5, 3, (byte) -1));
        assertThat(calls.turnedSixteenInts(new SixteenInts(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, -16)))
                .isEqualTo(new SixteenInts(-16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1));
        assertThat(calls.turnedThirtytwo(new ThirtyTwo(new double[] {1, 2, 3, 4}))
                        .a())
                .containsExactly(4, 3, 2, 1);
        assertThat(calls.turnedSixtyfour(new SixtyFour(EIGHT_LONGS)).a())
                .containsExactly(Long.MIN_VALUE, 7, 6, 5, 4, 3, 2, 1);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void crossBesideEachOther(StructCalls calls) {
        double sum = calls.sumOfMany(
                new One((byte) 1),
                new Mixed(2, 3),
                new SixtyFour(new long[] {4, 0, 0, 0, 0, 0, 0, 5}),
                new Eight(6, 7),
                new Twelve(8, 9, 10),
                11);
        assertThat(sum).isEqualTo(66);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("N7")
    void crossInCriticalAndCapturingCalls(StructCalls calls) {
        assertThat(calls.negatedCritically(new Mixed(1, 2))).isEqualTo(new Mixed(-1, -2));
        assertThat(calls.negatedAndCaptured(new Mixed(1, 2))).isEqualTo(new Mixed(-1, -2));
        assertThat(calls.turnedAndCaptured(new SixtyFour(EIGHT_LONGS)).a()).contains(Long.MIN_VALUE);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("N4")
    void areResultsOfFunctionsThatSetErrno(StructCalls calls) throws ErrnoException {
        int enoent = Errno.number("ENOENT").orElseThrow();
        assertThat(calls.pointOrError(0)).isEqualTo(new Point(7, 7.5));
        assertThatExceptionOfType(ErrnoException.class)
                .isThrownBy(() -> calls.pointOrError(enoent))
                .withMessageStartingWith("pointOrError: ENOENT");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("R3")
    void haveOthersAndArraysOfOthersInside(StructCalls calls) {
        Point a = new Point(1, 1.5);
        Point b = new Point(2, 2.5);
        Point c = new Point(3, 3.5);
        Line turned = calls.turnedLine(new Line(a, new Point[] {b, c}));
        assertThat(turned.from()).isEqualTo(c);
        assertThat(turned.to()).containsExactly(b, a);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("R3")
    void areUnions(StructCalls calls) {
        Number seven = calls.sameNumber(new Number(7, 0, new byte[4]));
        assertThat(seven.whole()).isEqualTo(7);
        assertThat(seven.real()).isEqualTo(Float.intBitsToFloat(7));
        assertThat(seven.bytes()).containsExactly(7, 0, 0, 0);
        assertThat(calls.wholeOf(new Number(0, 1.5f, new byte[4]))).isEqualTo(Float.floatToIntBits(1.5f));
        assertThat(calls.wholeOf(seven)).as("written back as it was read").isEqualTo(7);
        assertThat(calls.doubled(new Tagged(0, seven)).number().whole()).isEqualTo(14);
        assertThat(calls.doubled(new Tagged(1, new Number(0, 2.5f, new byte[4])))
                        .number()
                        .real())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void areCopiedForAPointer(StructCalls calls) {
        Point point = new Point(3, 4);
        assertThat(calls.lengthOf(new Line(point, new Point[] {point, point}))).isEqualTo(12);
        assertThat(calls.lengthOf(null)).isEqualTo(-1);
        assertThat(calls.readCopy(point)).isEqualTo(3);
        assertThat(calls.sumOfPacked(new Unaligned((byte) 1, 2, 3))).isEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void areCopiesOfWhatAPointerPointsTo(StructCalls calls) {
        Point before = calls.copyOfKept();
        calls.movePoint(calls.keptPoint());
        assertThat(calls.copyOfKept()).isEqualTo(new Point(before.x() + 1, before.y() + 1));
        assertThat(calls.copyOfNone()).isNull();
    }

    @ParameterizedTest
    @MethodSource("calls")
    @SuppressWarnings("NullAway") // what is not null is null here
    void areNeverNull(StructCalls calls) {
        assertThatNullPointerException()
                .isThrownBy(() -> calls.negatedMixed(null))
                .withMessage("negatedMixed: s is null: C has a value there, and not a pointer");
        assertThatNullPointerException()
                .isThrownBy(() -> calls.readCopy(null))
                .withMessage("readCopy: p is null; annotate it @Nullable to pass NULL");
        assertThatNullPointerException()
                .isThrownBy(() -> calls.turnedLine(new Line(null, new Point[2])))
                .withMessage("Line: from is null: C has a value there, and not a pointer");
        assertThatNullPointerException()
                .isThrownBy(() -> calls.turnedLine(new Line(new Point(0, 0), new Point[2])))
                .withMessage("Line: an element of to is null: C has a value there, and not a pointer");
        assertThatNullPointerException()
                .isThrownBy(() -> calls.turnedThree(new Three(null)))
                .withMessage("Three: a is null: C has a value there, and not a pointer");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("T9")
    void refuseWhatCCannotHold(StructCalls calls) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calls.swappedTwo(new Two(0, 256)))
                .withMessage("Two: b is 256: C's uint8_t holds 0 to 255");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calls.turnedThree(new Three(new byte[4])))
                .withMessage("Three: a has 4 elements, and C's array has 3");
    }
}

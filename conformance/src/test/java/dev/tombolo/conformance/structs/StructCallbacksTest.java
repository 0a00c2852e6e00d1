package dev.tombolo.conformance.structs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.conformance.structs.Points.Line;
import dev.tombolo.conformance.structs.Points.Number;
import dev.tombolo.conformance.structs.Points.Point;
import dev.tombolo.conformance.structs.Points.PointView;
import dev.tombolo.conformance.structs.Sizes.Eight;
import dev.tombolo.conformance.structs.Sizes.Floats;
import dev.tombolo.conformance.structs.Sizes.Mixed;
import dev.tombolo.conformance.structs.Sizes.One;
import dev.tombolo.conformance.structs.Sizes.SixtyFour;
import dev.tombolo.conformance.structs.Sizes.ThirtyTwo;
import dev.tombolo.conformance.structs.Sizes.Three;
import dev.tombolo.conformance.structs.Sizes.Twelve;
import dev.tombolo.conformance.structs.Sizes.Two;
import dev.tombolo.conformance.structs.StructCallbacks.OfMixed;
import dev.tombolo.conformance.structs.StructCallbacks.OfSixtyFour;
import java.lang.foreign.Arena;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Callbacks that are given structs, by value and by address, and return them. */
@Tag("B5")
@Tag("R2")
final class StructCallbacksTest {
    private static final long[] EIGHT_LONGS = {1, 2, 3, 4, 5, 6, 7, Long.MIN_VALUE};

    static List<StructCallbacks> calls() {
        return StructCallbacks.all();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void crossInRegisters(StructCallbacks calls) {
        assertThat(calls.sameOne(s -> new One((byte) -s.a()), new One((byte) 5)))
                .isEqualTo(new One((byte) -5));
        assertThat(calls.sameTwo(s -> new Two(s.b(), s.a()), new Two(200, 1))).isEqualTo(new Two(1, 200));
        assertThat(calls.sameThree(s -> s, new Three(new byte[] {1, 2, -1})).a())
                .containsExactly(1, 2, -1);
        assertThat(calls.sameEight(s -> new Eight(s.b(), s.a()), new Eight(1.5f, -0.0f)))
                .isEqualTo(new Eight(-0.0f, 1.5f));
        assertThat(calls.sameTwelve(s -> new Twelve(s.c(), s.b(), s.a()), new Twelve(1, -2, 3)))
                .isEqualTo(new Twelve(3, -2, 1));
        assertThat(calls.sameMixed(s -> new Mixed(-s.a(), -s.b()), new Mixed(1.5, -7)))
                .isEqualTo(new Mixed(-1.5, 7));
        assertThat(calls.sameFloats(s -> new Floats(s.b(), s.a()), new Floats(Double.NaN, 2.5)))
                .isEqualTo(new Floats(2.5, Double.NaN));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void crossInMemory(StructCallbacks calls) {
        assertThat(calls.sameThirtyTwo(s -> s, new ThirtyTwo(new double[] {1, 2, 3, 4}))
                        .a())
                .containsExactly(1, 2, 3, 4);
        assertThat(calls.sameSixtyFour(
                                s -> {
                                    long[] turned = s.a().clone();
                                    turned[0] = s.a()[7];
                                    return new SixtyFour(turned);
                                },
                                new SixtyFour(EIGHT_LONGS))
                        .a())
                .containsExactly(Long.MIN_VALUE, 2, 3, 4, 5, 6, 7, Long.MIN_VALUE);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void crossBesideEachOther(StructCallbacks calls) {
        double sum = calls.sumOfMany((a, b, c, d, e, f) ->
                a.a() + b.a() + b.b() + Arrays.stream(c.a()).sum() + d.a() + d.b() + e.a() + e.b() + e.c() + f);
        assertThat(sum).isEqualTo(66);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("R3")
    void haveOthersInsideAndAreUnions(StructCallbacks calls) {
        Point a = new Point(1, 1.5);
        Point b = new Point(2, 2.5);
        Line turned = calls.sameLine(
                l -> new Line(l.to()[1], new Point[] {l.from(), l.to()[0]}), new Line(a, new Point[] {b, b}));
        assertThat(turned.from()).isEqualTo(b);
        assertThat(turned.to()).containsExactly(a, b);
        assertThat(calls.sameNumber(n -> new Number(n.whole() + 1, 0, new byte[4]), new Number(7, 0, new byte[4]))
                        .bytes())
                .containsExactly(8, 0, 0, 0);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void areCopiesOfWhatAnAddressPointsTo(StructCallbacks calls) {
        assertThat(calls.byPointer(p -> p.equals(new Point(3, 4.5)) ? 10 : 0, false))
                .isEqualTo(17.5);
        assertThat(calls.byPointerOrNone(p -> p == null ? 10 : 0, true)).isEqualTo(17.5);
        assertThatNullPointerException()
                .isThrownBy(() -> calls.byPointer(Point::x, true))
                .withMessage("OfCopy: C gave NULL for p; annotate it @Nullable to get null");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("R3")
    void areViewsOfWhatAnAddressPointsTo(StructCallbacks calls) {
        double moved = calls.moved(
                p -> {
                    p.x(p.x() + 1);
                    p.y(-p.y());
                },
                3);

        assertThat(moved).isEqualTo(-0.5);
        assertThat(calls.viewed(p -> p == null ? -1 : p.x(), false)).isEqualTo(3);
        assertThat(calls.viewed(p -> p == null ? -1 : p.x(), true)).isEqualTo(-1);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("P2")
    void areElementsOfArrays(StructCallbacks calls) {
        assertThat(calls.spread((points, _) -> points[points.length - 1].y() - points[0].y(), 3))
                .isEqualTo(2);
        assertThat(calls.spread((points, _) -> points.length, 0)).isZero();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void areViewsThatGoBackToC(StructCallbacks calls) {
        PointView kept = calls.keptPoint();
        Arena arena = Arena.ofConfined();
        PointView other = Points_PointViewStruct.allocate(arena);

        assertThat(calls.chosenPoint(p -> p)).isEqualTo(1);
        assertThat(calls.chosenPoint(_ -> kept)).isEqualTo(1);
        assertThat(calls.chosenPoint(_ -> other)).isEqualTo(2);
        assertThat(calls.chosenPoint(_ -> null)).isZero();
        arena.close();
        assertThatIllegalStateException()
                .isThrownBy(() -> calls.chosenPoint(_ -> other))
                .withMessageStartingWith("Choice: its result is closed");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @SuppressWarnings("NullAway") // what is not null is null here
    void areNoNullsAndNothingThatCCannotHold(StructCallbacks calls) {
        assertThatNullPointerException()
                .isThrownBy(() -> calls.sameMixed(_ -> null, new Mixed(1, 2)))
                .withMessage("OfMixed: its result is null: C has a value there, and not a pointer");
        assertThatNullPointerException()
                .isThrownBy(() -> calls.sameThree(_ -> new Three(null), new Three(new byte[3])))
                .withMessageStartingWith("Three: a is null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calls.sameTwo(_ -> new Two(0, 256), new Two(0, 0)))
                .withMessage("Two: b is 256: C's uint8_t holds 0 to 255");
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Tag("B6")
    void crossToFunctionsThatCGaveTheAddressOf(StructCallbacks calls) {
        OfMixed turner = calls.turner();
        OfSixtyFour reverser = calls.reverser();

        assertThat(turner.of(new Mixed(1.5, -7))).isEqualTo(new Mixed(-1.5, 7));
        assertThat(reverser.of(new SixtyFour(EIGHT_LONGS)).a()).containsExactly(Long.MIN_VALUE, 7, 6, 5, 4, 3, 2, 1);
        assertThat(calls.sameMixed(turner, new Mixed(2, 3))).isEqualTo(new Mixed(-2, -3));
    }
}

package dev.tombolo.conformance.structs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.conformance.structs.Points.LineView;
import dev.tombolo.conformance.structs.Points.Node;
import dev.tombolo.conformance.structs.Points.Point;
import dev.tombolo.conformance.structs.Points.PointView;
import dev.tombolo.conformance.structs.Points.TaggedView;
import dev.tombolo.runtime.StructArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Interfaces that show memory, and arrays of structs. */
@Tag("R3")
final class ViewsTest {

    static List<StructCalls> calls() {
        return StructCalls.all();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void areLiveBothWays(StructCalls calls) {
        PointView kept = calls.keptPoint();
        kept.x(10);
        kept.y(0.5);
        assertThat(calls.readPoint(kept)).isEqualTo(10);
        calls.movePoint(kept);
        assertThat(kept.x()).isEqualTo(11);
        assertThat(kept.y()).isEqualTo(1.5);
        assertThat(kept.sum()).isEqualTo(12.5);
        assertThat(calls.keptPoint().x()).isEqualTo(11);
        assertThat(calls.noPoint()).isNull();
        assertThat(calls.readPoint(null)).isEqualTo(-1);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void showMemoryOfJavas(StructCalls calls) {
        try (Arena arena = Arena.ofConfined()) {
            PointView point = Points_PointViewStruct.allocate(arena);
            assertThat(point.x()).isZero();
            calls.movePoint(point);
            assertThat(point.x()).isOne();
            calls.moveSegment(point.segment());
            assertThat(Points_PointViewStruct.of(point.segment()).x()).isEqualTo(2);
            assertThat(Points_PointViewStruct.segmentOf(point)).isEqualTo(point.segment());
            assertThat(Points_PointStruct.read(point.segment())).isEqualTo(new Point(2, 2));
            Points_PointStruct.write(point.segment(), new Point(5, 6));
            assertThat(point.y()).isEqualTo(6);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void nest(StructCalls calls) {
        try (Arena arena = Arena.ofConfined()) {
            LineView line = Points_LineViewStruct.allocate(arena);
            line.from().y(1);
            PointView end = line.to(1);
            end.y(2);
            assertThat(calls.lengthOfView(line)).isEqualTo(3);
            line.to(0, end);
            line.from(end);
            assertThat(calls.lengthOfView(line)).isEqualTo(6);
            assertThat(Points_PointViewStruct.array(line.to())).hasSize(2);
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> line.to(2))
                    .withMessage("LineView: to has 2 elements, from 0, and none at 2");
        }
    }

    @Test
    void ofUnionsShowTheSameBytes() {
        try (Arena arena = Arena.ofConfined()) {
            TaggedView tagged = Points_TaggedViewStruct.allocate(arena);
            tagged.number().real(1.5f);
            assertThat(tagged.number().whole()).isEqualTo(Float.floatToIntBits(1.5f));
            tagged.number().whole(3);
            assertThat(tagged.number().real()).isEqualTo(Float.intBitsToFloat(3));
            assertThat(tagged.kind()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void followPointers(StructCalls calls) {
        try (Arena arena = Arena.ofConfined()) {
            Node first = Points_NodeStruct.allocate(arena);
            Node second = Points_NodeStruct.allocate(arena);
            first.value(1);
            second.value(20);
            first.next(second);
            assertThat(calls.sumOfList(first)).isEqualTo(21);
            Node next = first.next();
            assertThat(next).isNotNull();
            next.value(30);
            assertThat(second.value()).isEqualTo(30);
            assertThat(next.next()).isNull();
            first.next(null);
            assertThat(calls.sumOfList(first)).isEqualTo(1);
            assertThat(calls.sumOfList(null)).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    @SuppressWarnings("NullAway") // what is not null is null here
    void areThoseOfTheirOwnClass(StructCalls calls) {
        PointView foreign = new ForeignPoint();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calls.movePoint(foreign))
                .withMessage("movePoint: p is a dev.tombolo.conformance.structs.ViewsTest$ForeignPoint, which shows no"
                        + " memory of C's: make it with PointViewStruct.allocate or of");
        assertThatNullPointerException()
                .isThrownBy(() -> calls.movePoint(null))
                .withMessage("movePoint: p is null; annotate it @Nullable to pass NULL");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void endWithTheirArena(StructCalls calls) {
        Arena arena = Arena.ofConfined();
        PointView point = Points_PointViewStruct.allocate(arena);
        MemorySegment segment = point.segment();
        arena.close();
        assertThatIllegalStateException().isThrownBy(point::x);
        assertThatIllegalStateException()
                .isThrownBy(() -> calls.movePoint(point))
                .withMessageStartingWith("movePoint: p is closed");
        assertThatIllegalStateException()
                .isThrownBy(() -> Points_PointViewStruct.of(segment))
                .withMessageStartingWith("PointView: the segment is closed");
    }

    @Test
    @SuppressWarnings("NullAway") // what is not null is null here
    void needMemoryThatFits() {
        try (Arena arena = Arena.ofConfined()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Points_PointViewStruct.of(arena.allocate(15)))
                    .withMessage("PointView: the segment has 15 bytes, and the struct 16");
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Points_PointViewStruct.of(arena.allocate(32, 16).asSlice(4)))
                    .withMessageMatching("PointView: the segment at 0x[0-9a-f]+ is aligned to 4 bytes only, and the"
                            + " struct to 8");
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> Points_PointStruct.write(arena.allocate(16, 8).asReadOnly(), new Point(1, 2)))
                    .withMessage("Point: the segment is read-only");
            assertThatNullPointerException()
                    .isThrownBy(() -> Points_PointViewStruct.of(null))
                    .withMessage("PointView: the segment is null");
            assertThatNullPointerException()
                    .isThrownBy(() -> Points_PointStruct.write(arena.allocate(16, 8), null))
                    .withMessage("Point: value is null: C has a value there, and not a pointer");
        }
    }

    @Test
    void tellWhereTheyAre() {
        try (Arena arena = Arena.ofConfined()) {
            PointView point = Points_PointViewStruct.allocate(arena);
            assertThat(point)
                    .hasToString(
                            "PointView at 0x" + Long.toHexString(point.segment().address()));
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void inArraysAreLive(StructCalls calls) {
        try (Arena arena = Arena.ofConfined()) {
            StructArray<PointView> points = Points_PointViewStruct.array(arena, 3);
            points.get(1).x(21);
            calls.raise2(points.segment(), points.size());
            assertThat(points.get(1).x()).isEqualTo(42);
            assertThat(points.stream().mapToInt(PointView::x)).containsExactly(0, 42, 0);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void inArraysOfCopiesAreSetAndSorted(StructCalls calls) {
        try (Arena arena = Arena.ofConfined()) {
            StructArray<Point> points = Points_PointStruct.array(arena, 3);
            points.set(0, new Point(3, 1));
            points.set(1, new Point(1, 2));
            points.set(2, new Point(2, 3));
            calls.raise2(points.segment(), 2);
            assertThat(points).containsExactly(new Point(6, 1), new Point(2, 2), new Point(2, 3));
            points.sort(Comparator.comparingInt(Point::x).thenComparing(Point::y, Comparator.reverseOrder()));
            assertThat(points).containsExactly(new Point(2, 3), new Point(2, 2), new Point(6, 1));
            assertThat(points.segment().get(ValueLayout.JAVA_INT, 32)).isEqualTo(6);
        }
    }

    /** A view that a user wrote. */
    private static final class ForeignPoint implements PointView {
        @Override
        public int x() {
            return 0;
        }

        @Override
        public void x(int x) {}

        @Override
        public double y() {
            return 0;
        }

        @Override
        public void y(double y) {}

        @Override
        public MemorySegment segment() {
            return MemorySegment.NULL;
        }
    }
}

package dev.tombolo.runtime;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Collections;
import java.util.Comparator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R3")
class StructArrayTest {

    /** A view of one {@code int}. */
    private record Cell(MemorySegment segment) {
        int value() {
            return segment.get(JAVA_INT, 0);
        }

        void value(int value) {
            segment.set(JAVA_INT, 0, value);
        }
    }

    private static final class Cells implements StructArray.Element<Cell> {
        @Override
        public String name() {
            return "struct cell";
        }

        @Override
        public long bytes() {
            return 4;
        }

        @Override
        public Cell get(MemorySegment segment) {
            return new Cell(segment);
        }

        @Override
        public void set(MemorySegment segment, Cell value) {
            segment.copyFrom(value.segment());
        }
    }

    private static final class Numbers implements StructArray.Element<Integer> {
        @Override
        public String name() {
            return "struct number";
        }

        @Override
        public long bytes() {
            return 4;
        }

        @Override
        public Integer get(MemorySegment segment) {
            return segment.get(JAVA_INT, 0);
        }

        @Override
        public void set(MemorySegment segment, Integer value) {
            segment.set(JAVA_INT, 0, value);
        }
    }

    private static StructArray<Cell> cells(int... values) {
        return StructArray.of(new Cells(), Arena.ofAuto().allocateFrom(JAVA_INT, values));
    }

    private static int[] values(StructArray<?> array) {
        return array.segment().toArray(JAVA_INT);
    }

    @Test
    void givesViewsOfItsMemory() {
        StructArray<Cell> cells = cells(1, 2, 3);

        cells.get(1).value(20);

        assertThat(values(cells)).containsExactly(1, 20, 3);
        assertThat(cells.stream().mapToInt(Cell::value)).containsExactly(1, 20, 3);
    }

    @Test
    void givesCopiesAndTakesThem() {
        StructArray<Integer> numbers = StructArray.of(new Numbers(), Arena.ofAuto().allocateFrom(JAVA_INT, 1, 2, 3));

        assertThat(numbers.set(2, 30)).isEqualTo(3);

        assertThat(numbers).containsExactly(1, 2, 30);
        assertThat(values(numbers)).containsExactly(1, 2, 30);
    }

    @Test
    void returnsWhatWasThereAsACopy() {
        StructArray<Cell> cells = cells(1, 2);

        Cell before = cells.set(0, cells.get(1));

        assertThat(before.value()).isEqualTo(1);
        assertThat(values(cells)).containsExactly(2, 2);
    }

    @Test
    void isSortedReversedAndSwappedThroughItsViews() {
        StructArray<Cell> cells = cells(3, 1, 2);

        cells.sort(Comparator.comparingInt(Cell::value));
        assertThat(values(cells)).containsExactly(1, 2, 3);
        Collections.reverse(cells);
        assertThat(values(cells)).containsExactly(3, 2, 1);
        Collections.swap(cells, 0, 1);
        assertThat(values(cells)).containsExactly(2, 3, 1);
    }

    @Test
    void namesSizeAndIndexOutsideIt() {
        StructArray<Cell> cells = cells(1, 2, 3);

        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> cells.get(3))
                .withMessage("struct cell: index 3 is outside an array of 3 elements");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> cells.set(-1, cells.get(0)))
                .withMessage("struct cell: index -1 is outside an array of 3 elements");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        StructArray<Cell> cells = cells(1);

        assertThatNullPointerException()
                .isThrownBy(() -> cells.set(0, null))
                .withMessage("struct cell: the element at index 0 is null");
        assertThat(values(cells)).containsExactly(1);
    }

    @Test
    void refusesASegmentThatEndsWithinAnElement() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StructArray.of(new Cells(), Arena.ofAuto().allocate(10)))
                .withMessage("struct cell: a segment of 10 bytes is no array: an element has 4");
    }

    @Test
    void mayBeEmpty() {
        assertThat(cells()).isEmpty();
    }

    @Test
    void cannotGrow() {
        StructArray<Cell> cells = cells(1);

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> cells.add(cells.get(0)));
    }
}

package dev.tombolo.conformance.callbacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.In;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.SizeT;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The C library's own functions that call back. */
@Tag("B8")
final class SortingTest {
    private static final Calls CALLS = new SortingTest_CallsBinding();

    @Attach
    @NativeLib("c")
    interface Calls {
        @Callback
        interface Compare {
            int compare(@ByReference int a, @ByReference int b);
        }

        void qsort(@CountedBy("count") int[] base, @SizeT long count, @SizeT long size, Compare compare);

        @Nullable
        MemorySegment bsearch(
                @ByReference int key,
                @In @CountedBy("count") int[] base,
                @SizeT long count,
                @SizeT long size,
                Compare compare);
    }

    private static int[] numbers(int count) {
        return new Random(5).ints(count).toArray();
    }

    @Test
    void sortsAHundredThousandInts() {
        int[] numbers = numbers(100_000);
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        CALLS.qsort(numbers, numbers.length, Integer.BYTES, Integer::compare);

        assertThat(numbers).isEqualTo(sorted);
    }

    @Test
    void findsOneOfThem() {
        int[] numbers = numbers(1_000);
        Arrays.sort(numbers);

        assertThat(CALLS.bsearch(numbers[77], numbers, 1_000, Integer.BYTES, Integer::compare))
                .isNotNull();
        assertThat(CALLS.bsearch(numbers[77], numbers, 50, Integer.BYTES, Integer::compare))
                .isNull();
    }

    @Test
    @Tag("B2")
    void losesNoneWhereAComparatorThrows() {
        int[] numbers = numbers(1_000);
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        AtomicInteger runs = new AtomicInteger();
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> CALLS.qsort(numbers, 1_000, 4, (a, b) -> {
                    if (runs.incrementAndGet() == 500) {
                        throw new ArithmeticException();
                    }
                    return Integer.compare(a, b);
                }));

        assertThat(runs).hasValue(500);
        Arrays.sort(numbers);
        assertThat(numbers).isEqualTo(sorted);
    }
}

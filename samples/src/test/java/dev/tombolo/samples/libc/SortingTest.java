package dev.tombolo.samples.libc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tombolo.samples.libc.Sorting.Compare;
import dev.tombolo.samples.libc.Sorting.ComparePlanets;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SortingTest {
    private static final Planet EARTH = new Planet("Earth", 6371);
    private static final Planet MARS = new Planet("Mars", 3390);
    private static final Planet VENUS = new Planet("Venus", 6052);
    private static final long BYTES_OF_PLANET = PlanetStruct.LAYOUT.byteSize();
    private static final ComparePlanets BY_RADIUS = (a, b) -> Double.compare(a.radius(), b.radius());

    private final Sorting sorting = new SortingBinding();

    @Test
    void sortsAsJavaSorts() {
        int[] numbers = new Random(5).ints(1_000).toArray();
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);

        sorting.qsort(numbers, numbers.length, Integer.BYTES, Integer::compare);

        assertThat(numbers).isEqualTo(sorted);
    }

    @Test
    void sortsAsItIsTold() {
        int[] numbers = {1, 2, 3, 4};

        sorting.qsort(numbers, 3, Integer.BYTES, (a, b) -> Integer.compare(b, a));

        assertThat(numbers).containsExactly(3, 2, 1, 4);
    }

    @Test
    void needsNoComparisonForNothing() {
        sorting.qsort(new int[0], 0, Integer.BYTES, (_, _) -> {
            throw new AssertionError();
        });
    }

    @Test
    void sortsAndFindsStructs() {
        Planet[] planets = {EARTH, MARS, VENUS};

        sorting.qsort(planets, planets.length, BYTES_OF_PLANET, BY_RADIUS);

        assertThat(planets).containsExactly(MARS, VENUS, EARTH);
        assertThat(planetOf(6052, planets)).isEqualTo(VENUS);
        assertThat(planetOf(6053, planets)).isNull();
    }

    private Planet planetOf(double radius, Planet... sorted) {
        return sorting.bsearch(new Planet("", radius), sorted, sorted.length, BYTES_OF_PLANET, BY_RADIUS);
    }

    @Test
    void endsWithTheFirstExceptionOfTheComparison() {
        AtomicInteger calls = new AtomicInteger();
        Compare failing = (_, _) -> {
            throw new NoSuchElementException("call " + calls.incrementAndGet());
        };

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> sorting.qsort(new int[100], 100, Integer.BYTES, failing))
                .withMessage("call 1")
                .satisfies(e -> assertThat(e.getSuppressed()).isEmpty());
        assertThat(calls).hasValue(1);
    }

    @Test
    void sortsWithinAComparison() {
        int[] numbers = {3, 1, 2};

        sorting.qsort(numbers, numbers.length, Integer.BYTES, (a, b) -> {
            int[] pair = {a, b};
            sorting.qsort(pair, 2, Integer.BYTES, Integer::compare);
            return pair[0] == a ? -1 : 1;
        });

        assertThat(numbers).containsExactly(1, 2, 3);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesWhatCannotBeSorted() {
        assertThatNullPointerException()
                .isThrownBy(() -> sorting.qsort(new int[1], 1, Integer.BYTES, null))
                .withMessageStartingWith("qsort: compare is null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sorting.qsort(new int[1], 2, Integer.BYTES, Integer::compare))
                .withMessageStartingWith("qsort: ");
    }
}

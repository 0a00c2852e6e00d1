package dev.tombolo.benchmarks.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GaugeTest {

    @Test
    void leavesOutTheFirstQuarterInWhichAProcessGetsWarm() {
        assertThat(Gauge.HEAP.judge(samples(i -> heap(i < 10 ? 1 : 50_000))).isMet())
                .isTrue();
    }

    @Test
    void missesWhatGrows() {
        assertThat(Gauge.HEAP.judge(samples(i -> heap(10_000 + 100 * i))).isMet())
                .isFalse();
        assertThat(Gauge.HEAP.judge(samples(i -> heap(10_000 + 100 * i))).measured())
                .isEqualTo("11500, then 13500");
    }

    @Test
    void letsWhatMovesWithinALittleBeFlat() {
        assertThat(Gauge.HEAP.judge(samples(i -> heap(10_000 + i % 7 * 100))).isMet())
                .isTrue();
    }

    @Test
    void missesOneSlotThatIsNotGivenBack() {
        assertThat(Gauge.SLOTS
                        .judge(samples(i -> new Sample(i, 0, 0, 0, 0, i < 25 ? 0 : 1)))
                        .isMet())
                .isFalse();
    }

    @Test
    void readsWhatItIsPrintedAs() {
        Sample sample = new Sample(1, 2, 3, 4, 5, 6);

        assertThat(Sample.parsed(sample.line().split(" "))).isEqualTo(sample);
    }

    private static Sample heap(long kib) {
        return new Sample(0, kib, 0, 0, 0, 0);
    }

    private static List<Sample> samples(LongFunction<Sample> sample) {
        return LongStream.range(0, 40).mapToObj(sample).toList();
    }
}

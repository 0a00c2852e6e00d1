package dev.tombolo.benchmarks.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RatesTest {

    private static final int CORES = 2;

    @Test
    void countTheUpperQuartileOfTheRounds() {
        Rates rates = new Rates(CORES);
        for (double rate : new double[] {1, 2, 3, 8, 9}) {
            rates.add(Way.JNI, Crowd.ONE, new Rate(rate, 100 / rate));
        }

        assertThat(rates.perSecond(Way.JNI, Crowd.ONE)).isEqualTo(8);
        assertThat(rates.cpuNanos(Way.JNI, Crowd.ONE)).isEqualTo(12.5);
    }

    @Test
    void areEfficientWhereEachThreadThatCanRunMakesAsManyCallsAsOneAlone() {
        Rates rates = made(Crowd.SIXTEEN, 15);

        assertThat(rates.efficiency(Way.TOMBOLO, Crowd.ONE)).isEqualTo(1);
        assertThat(rates.efficiency(Way.TOMBOLO, Crowd.SIXTEEN)).isEqualTo(0.75);
        assertThat(rates.efficiency(Way.JNI, Crowd.SIXTEEN)).isEqualTo(1);
    }

    @Test
    void areReportedWithTheirGoals() {
        String report = ScalingReport.of(made(Crowd.TWO_COLLIDING, 17), new EnumMap<>(Map.of(Crowd.TWO, 0.5)), flat());

        assertThat(report)
                .contains(
                        "| 2 threads | ≥ 1.50 × rate of arena per call | 2.00 | met |",
                        "| 2 threads | ≥ 0.90 × JNI's efficiency | 1.00 | met |",
                        "| 2 threads, one home | ≥ 0.90 × rate of 2 threads | 0.85 | **missed** |",
                        "| Java heap after a collection, KiB | flat | 1000, then 1000 | met |",
                        "| 2 threads | 500000.00 |");
    }

    @Test
    void areDrawnInMillions() {
        assertThat(ScalingReport.plot(made(Crowd.TWO, 20e6))
                        .groups()
                        .get(1)
                        .bars()
                        .getFirst()
                        .figure())
                .isEqualTo(20);
    }

    /** Tombolo makes 20 calls a second but in one crowd, and JNI; all others 10; one thread half of it. */
    private static Rates made(Crowd other, double rate) {
        Rates rates = new Rates(CORES);
        for (Way way : Way.values()) {
            double usual = way == Way.TOMBOLO || way == Way.JNI ? 20 : 10;
            for (Crowd crowd : Crowd.values()) {
                double made = way == Way.TOMBOLO && crowd == other ? rate : usual;
                rates.add(way, crowd, new Rate(crowd == Crowd.ONE ? usual / 2 : made, 1));
            }
        }
        return rates;
    }

    private static List<Sample> flat() {
        return List.of(of(1000), of(1000), of(1000), of(1000));
    }

    private static Sample of(long heap) {
        return new Sample(0, heap, 0, 0, 0, 0);
    }
}

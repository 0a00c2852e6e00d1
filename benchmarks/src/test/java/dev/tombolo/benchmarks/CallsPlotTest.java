package dev.tombolo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.benchmarks.report.Bar;
import dev.tombolo.benchmarks.report.BarGroup;
import dev.tombolo.benchmarks.report.Contender;
import dev.tombolo.benchmarks.report.Measurement;
import dev.tombolo.benchmarks.report.Outcome;
import dev.tombolo.benchmarks.report.Round;
import dev.tombolo.benchmarks.report.Row;
import dev.tombolo.benchmarks.report.Series;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallsPlotTest {

    @Test
    void showsRowsThatThereAre() {
        assertThat(Rows.ALL).map(Row::title).containsAll(CallsPlot.TITLES);
    }

    @Test
    void showsHowManyTimesAsLongAsABindingOthersTake() {
        Round round = new Round(Map.of(
                Contender.JNI, new Measurement(30, 0),
                Contender.C, new Measurement(5, 0),
                Contender.TOMBOLO, new Measurement(20, 0)));
        Outcome outcome = new Outcome(Rows.ALL.getFirst(), new Series(List.of(round)));

        assertThat(CallsPlot.of(List.of(outcome)).orElseThrow().groups())
                .containsExactly(new BarGroup("int abs(int)", List.of(new Bar("Tombolo", 1), new Bar("JNI", 1.5))));
    }

    @Test
    void isNoneWithoutItsRows() {
        assertThat(CallsPlot.of(List.of())).isEmpty();
    }
}

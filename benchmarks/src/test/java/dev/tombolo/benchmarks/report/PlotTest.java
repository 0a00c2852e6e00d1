package dev.tombolo.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlotTest {

    private static final List<BarGroup> GROUPS = List.of(
            new BarGroup("f(int)", List.of(new Bar("ours", 1), new Bar("theirs", 12.34))),
            new BarGroup("g(a < b)", List.of(new Bar("theirs", 1234.5))));

    @Test
    void drawsABarForEachFigureWithItsLabelAndItsValue() {
        String svg = plot(Scale.LINEAR).svg();

        assertThat(svg.lines().filter(line -> line.startsWith("<rect"))).hasSize(3);
        assertThat(svg)
                .contains(">ours</text>", ">1.00</text>", ">12.3</text>", ">1,235</text>", ">g(a &lt; b)</text>");
    }

    @Test
    void givesOneLabelOneColour() {
        assertThat(plot(Scale.LOGARITHMIC).svg().lines().filter(line -> line.startsWith("<rect")))
                .map(line -> line.substring(13, 15))
                .containsExactly("c0", "c1", "c1");
    }

    @Test
    void isTheSameForTheSameFigures() {
        assertThat(plot(Scale.LOGARITHMIC).svg())
                .isEqualTo(plot(Scale.LOGARITHMIC).svg());
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Plot("t", "a", Scale.LINEAR, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> ofFigure(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ofFigure(Double.NaN));
    }

    @Test
    void marksRoundFiguresBetweenWhichAllOthersLie() {
        assertThat(Scale.LOGARITHMIC.marks(List.of(0.92, 22.0))).containsExactly(0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0);
        assertThat(Scale.LOGARITHMIC.marks(List.of(1.0))).containsExactly(0.5, 1.0);
        assertThat(Scale.LINEAR.marks(List.of(3.0, 27.0))).containsExactly(0.0, 5.0, 10.0, 15.0, 20.0, 25.0, 30.0);
    }

    @Test
    void placesFiguresBetweenTheFirstMarkAndTheLast() {
        assertThat(Scale.LINEAR.share(15, List.of(0.0, 30.0))).isEqualTo(0.5);
        assertThat(Scale.LOGARITHMIC.share(10, List.of(1.0, 100.0))).isEqualTo(0.5, within(1e-9));
    }

    private static Plot plot(Scale scale) {
        return new Plot("Title", "ns; less is better", scale, GROUPS);
    }

    private static Plot ofFigure(double figure) {
        return new Plot("t", "a", Scale.LINEAR, List.of(new BarGroup("g", List.of(new Bar("b", figure)))));
    }
}

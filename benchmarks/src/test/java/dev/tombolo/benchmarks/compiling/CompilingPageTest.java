package dev.tombolo.benchmarks.compiling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.benchmarks.report.Machine;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompilingPageTest {

    private static final Machine MACHINE = new Machine("Abacus", 2, "Linux 6, amd64", "JDK 25");

    @Test
    void judgesWhatTheProcessorAdds() {
        Costs many = costs(1000, 900, 1800, 1_250_000);
        Costs most = costs(5000, 1500, 6000, 5_000_000);

        assertThat(new CompilingPage(List.of(many, most)).text(MACHINE, LocalDate.of(2026, 1, 31), "1 round"))
                .contains("| added to `javac`, 1,000 functions | ≤ 1.00 s | 0.90 s | met |")
                .contains("| added to `javac`, 5,000 functions | ≤ 5.50 × 1,000 functions | 5.00 | met |")
                .contains("| class files, 1,000 functions | ≤ 1.20 kB a function | 1.25 kB a function | **missed** |")
                .contains("| 1,000 | 900 | 1,800 | 900 | 8 | 40 | 600 | 1,250 |");
    }

    @Test
    void countsTheFirstQuartileOfTheRounds() {
        Costs costs = new Costs(10, List.of(5.0, 1.0, 4.0, 2.0, 3.0), List.of(9.0, 7.0, 8.0), 1, 1, 1, 1);

        assertThat(costs.timeAlone()).isEqualTo(2);
        assertThat(costs.timeBound()).isEqualTo(7);
    }

    private static Costs costs(int functions, double alone, double bound, long classBytes) {
        return new Costs(functions, List.of(alone), List.of(bound), 8, 40, functions * 600L, classBytes);
    }
}

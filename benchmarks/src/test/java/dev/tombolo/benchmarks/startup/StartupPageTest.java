package dev.tombolo.benchmarks.startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.benchmarks.report.Machine;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartupPageTest {

    private static final Machine MACHINE = new Machine("Abacus", 2, "Linux 6, amd64", "JDK 25");

    @Test
    void judgesFirstQuartilesOfWholeProcesses() {
        String page = page(Map.of(Program.THOUSAND, 106.0, Program.ALL, 69.0));

        assertThat(page)
                .contains("| 1,000 functions declared, one called, cold | ≤ 1.05 × raw FFM with one handle | 1.06 |"
                        + " **missed** |")
                .contains(
                        "| 1,000 functions declared, one called, AOT cache | ≤ 1.05 × 1 declared | 1.06 | **missed** |")
                .contains("| 100 functions called, of 48 shapes, cold | ≤ 0.70 × exact handles made first | 0.69 | met"
                        + " |");
    }

    @Test
    void givesAllFiguresOfAProgram() {
        assertThat(page(Map.of(Program.JNI, 40.0))).contains("| JNI | 40.0 | 40.0 | 30.0 | 10.0 | 0.40 |");
    }

    @Test
    void takesTheMedianAndTheFirstQuartile() {
        Launches runs = new Launches(List.of(run(5), run(1), run(4), run(2), run(3)));

        assertThat(runs.median(Launch::toEnd)).isEqualTo(3);
        assertThat(runs.firstQuartile(Launch::toEnd)).isEqualTo(2);
    }

    @Test
    void drawsEachProgram() {
        assertThat(new StartupPage(measured(Map.of())).plot().groups()).hasSameSizeAs(Program.values());
    }

    private static String page(Map<Program, Double> times) {
        return new StartupPage(measured(times)).text(MACHINE, LocalDate.of(2026, 1, 31), "1 round");
    }

    /** What is not said takes 100 ms. */
    private static Map<Cache, Map<Program, Launches>> measured(Map<Program, Double> times) {
        Map<Cache, Map<Program, Launches>> measured = new EnumMap<>(Cache.class);
        for (Cache cache : Cache.values()) {
            Map<Program, Launches> programs = new EnumMap<>(Program.class);
            for (Program program : Program.values()) {
                programs.put(program, new Launches(List.of(run(times.getOrDefault(program, 100.0)))));
            }
            measured.put(cache, programs);
        }
        return measured;
    }

    private static Launch run(double millis) {
        return new Launch(millis / 2, millis * 3 / 4, millis);
    }
}

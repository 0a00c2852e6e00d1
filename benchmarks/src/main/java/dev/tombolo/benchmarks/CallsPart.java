package dev.tombolo.benchmarks;

import dev.tombolo.benchmarks.report.Machine;
import dev.tombolo.benchmarks.report.Outcome;
import dev.tombolo.benchmarks.report.Plot;
import dev.tombolo.benchmarks.report.Report;
import dev.tombolo.benchmarks.report.Round;
import dev.tombolo.benchmarks.report.Row;
import dev.tombolo.benchmarks.report.Series;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures all {@linkplain Rows rows} and writes {@code RESULTS.md} and {@code plots/calls.svg}. What is less than that,
 * in a hurry or only {@linkplain Rows#named some} of the rows, it writes to {@code target}.
 */
final class CallsPart {

    private CallsPart() {}

    static void run(boolean isQuick) throws IOException, InterruptedException, RunnerException {
        Effort effort = isQuick ? Effort.QUICK : Effort.FULL;
        List<Row> rows = Rows.named(System.getProperty("benchmarks.rows", ""));
        boolean isAll = !isQuick && rows.size() == Rows.ALL.size();
        Path folder = Path.of(isAll ? "" : "target");
        List<Outcome> outcomes = outcomes(rows, effort);
        Files.writeString(
                folder.resolve("RESULTS.md"),
                Report.of(Machine.here(), LocalDate.now(ZoneOffset.UTC), effort.toString(), outcomes));
        Optional<Plot> plot = CallsPlot.of(outcomes);
        if (plot.isPresent()) {
            plot.get().write(folder.resolve("plots/calls.svg"));
        }
        System.out.println("written: " + folder.resolve("RESULTS.md"));
    }

    /** Round by round, so that what disturbs the machine for a while disturbs every row alike. */
    private static List<Outcome> outcomes(List<Row> rows, Effort effort)
            throws IOException, InterruptedException, RunnerException {
        Map<Row, List<Round>> rounds = new LinkedHashMap<>();
        for (int round = 1; round <= effort.rounds(); round++) {
            for (Row row : rows) {
                Round measured = Measuring.measure(row, effort);
                System.out.println("round " + round + ", " + row.title() + ": " + measured);
                rounds.computeIfAbsent(row, ignored -> new ArrayList<>()).add(measured);
            }
        }
        return rounds.entrySet().stream()
                .map(row -> new Outcome(row.getKey(), new Series(row.getValue())))
                .toList();
    }
}

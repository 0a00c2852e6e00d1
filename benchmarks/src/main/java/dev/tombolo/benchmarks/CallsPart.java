package dev.tombolo.benchmarks;

import dev.tombolo.benchmarks.report.Contender;
import dev.tombolo.benchmarks.report.Machine;
import dev.tombolo.benchmarks.report.Outcome;
import dev.tombolo.benchmarks.report.Plot;
import dev.tombolo.benchmarks.report.Report;
import dev.tombolo.benchmarks.report.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
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
        List<Outcome> outcomes = Measuring.rounds(rows, effort, row -> EnumSet.allOf(Contender.class));
        Files.writeString(
                folder.resolve("RESULTS.md"),
                Report.of(Machine.here(), LocalDate.now(ZoneOffset.UTC), effort.toString(), outcomes));
        Optional<Plot> plot = CallsPlot.of(outcomes);
        if (plot.isPresent()) {
            plot.get().write(folder.resolve("plots/calls.svg"));
        }
        System.out.println("written: " + folder.resolve("RESULTS.md"));
    }
}

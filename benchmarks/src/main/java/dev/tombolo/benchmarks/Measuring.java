package dev.tombolo.benchmarks;

import dev.tombolo.benchmarks.report.Contender;
import dev.tombolo.benchmarks.report.Measurement;
import dev.tombolo.benchmarks.report.Outcome;
import dev.tombolo.benchmarks.report.Round;
import dev.tombolo.benchmarks.report.Row;
import dev.tombolo.benchmarks.report.Series;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Rounds of rows: in each, each contender runs in a JVM of its own, one after the other. */
public final class Measuring {

    private static final double FIRST_QUARTILE = 25;
    private static final double MEDIAN = 50;

    private Measuring() {}

    /**
     * As many rounds as the effort says, of those contenders of each row that are asked for: round by round, so that what
     * disturbs the machine for a while disturbs every row alike.
     */
    public static List<Outcome> rounds(List<Row> rows, Effort effort, Function<Row, Set<Contender>> contenders)
            throws RunnerException, IOException, InterruptedException {
        Map<Row, List<Round>> rounds = new LinkedHashMap<>();
        for (int round = 1; round <= effort.rounds(); round++) {
            for (Row row : rows) {
                Round measured = measure(row, effort, contenders.apply(row));
                System.out.println("round " + round + ", " + row.title() + ": " + measured);
                rounds.computeIfAbsent(row, ignored -> new ArrayList<>()).add(measured);
            }
        }
        return rounds.entrySet().stream()
                .map(row -> new Outcome(row.getKey(), new Series(row.getValue())))
                .toList();
    }

    private static Round measure(Row row, Effort effort, Set<Contender> contenders)
            throws RunnerException, IOException, InterruptedException {
        Map<Contender, Measurement> measured = new EnumMap<>(Contender.class);
        for (RunResult result : new Runner(options(row, row.isSlow() ? effort.inLongIterations() : effort, contenders)
                        .build())
                .run()) {
            measured.put(contender(result), measurement(result));
        }
        if (!row.floor().isEmpty() && contenders.contains(Contender.C)) {
            measured.put(Contender.C, new Measurement(Floor.measure(row.floor()).nanos(), 0));
        }
        return new Round(measured);
    }

    private static ChainedOptionsBuilder options(Row row, Effort effort, Set<Contender> contenders) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(methods(row, contenders))
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .warmupIterations(effort.warmups())
                .warmupTime(TimeValue.milliseconds(effort.millis()))
                .measurementIterations(effort.iterations())
                .measurementTime(TimeValue.milliseconds(effort.millis()))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        row.parameters().forEach((name, value) -> options.param(name, value));
        Peers.MISSING.forEach(peer -> options.exclude("\\." + peer.method() + "$"));
        return options;
    }

    private static String methods(Row row, Set<Contender> contenders) {
        String names = contenders.stream().map(Contender::method).collect(Collectors.joining("|"));
        return Pattern.quote(row.benchmarks().getName() + ".") + "(" + names + ")$";
    }

    private static Contender contender(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        return Contender.ofMethod(benchmark.substring(benchmark.lastIndexOf('.') + 1));
    }

    private static Measurement measurement(RunResult result) {
        Result<?> time = result.getPrimaryResult();
        Result<?> allocation =
                Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"));
        return new Measurement(
                time.getStatistics().getPercentile(FIRST_QUARTILE),
                allocation.getStatistics().getPercentile(MEDIAN));
    }
}

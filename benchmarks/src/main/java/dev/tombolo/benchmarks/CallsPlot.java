package dev.tombolo.benchmarks;

import static dev.tombolo.benchmarks.report.Contender.BEST_IDIOM;
import static dev.tombolo.benchmarks.report.Contender.JNA;
import static dev.tombolo.benchmarks.report.Contender.JNI;
import static dev.tombolo.benchmarks.report.Contender.JNR;
import static dev.tombolo.benchmarks.report.Contender.TOMBOLO;

import dev.tombolo.benchmarks.report.Bar;
import dev.tombolo.benchmarks.report.BarGroup;
import dev.tombolo.benchmarks.report.Contender;
import dev.tombolo.benchmarks.report.Outcome;
import dev.tombolo.benchmarks.report.Plot;
import dev.tombolo.benchmarks.report.Scale;
import dev.tombolo.benchmarks.report.Series;
import java.util.List;
import java.util.Optional;

/** The image of some rows, one for each kind of call. */
final class CallsPlot {

    private static final List<Contender> SHOWN = List.of(TOMBOLO, BEST_IDIOM, JNI, JNA, JNR);

    static final List<String> TITLES = List.of(
            "`int abs(int)`",
            "`size_t strlen(const char *)`, 3 ASCII characters",
            "`size_t strlen(const char *)`, 64 ASCII characters",
            "`size_t strlen(const char *)`, 1,024 ASCII characters",
            "`int probe(int) throws ErrnoException`",
            "`int half(int, int *)`, `Ref.OfInt`",
            "`int64_t pair_sum(struct pair)`, 16 bytes",
            "`int apply(int (*)(int), int)`, for the call",
            "`qsort` of 1,000 ints",
            "`int abs(int)`, blocking, on a virtual thread");

    private CallsPlot() {}

    /** The image; nothing if none of its rows was measured. */
    static Optional<Plot> of(List<Outcome> outcomes) {
        List<BarGroup> groups = TITLES.stream()
                .flatMap(title -> outcomes.stream()
                        .filter(outcome -> outcome.row().title().equals(title)))
                .map(outcome -> new BarGroup(outcome.row().title().replace("`", ""), bars(outcome.series())))
                .toList();
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new Plot(
                        "What a call costs",
                        "times as long as Tombolo takes; less is better; a logarithmic axis",
                        Scale.LOGARITHMIC,
                        groups));
    }

    private static List<Bar> bars(Series series) {
        return SHOWN.stream()
                .filter(series.contenders()::contains)
                .map(contender -> new Bar(contender.toString(), series.ratio(contender, TOMBOLO)))
                .toList();
    }
}

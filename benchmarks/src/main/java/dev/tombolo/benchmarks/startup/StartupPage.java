package dev.tombolo.benchmarks.startup;

import dev.tombolo.benchmarks.report.Bar;
import dev.tombolo.benchmarks.report.BarGroup;
import dev.tombolo.benchmarks.report.Judged;
import dev.tombolo.benchmarks.report.Machine;
import dev.tombolo.benchmarks.report.Page;
import dev.tombolo.benchmarks.report.Plot;
import dev.tombolo.benchmarks.report.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * {@code STARTUP.md} and its plot.
 *
 * @param measured the runs of each program with each cache
 */
record StartupPage(Map<Cache, Map<Program, Launches>> measured) {

    private static final double AS_RAW = 1.05;
    private static final double AS_EAGER = 0.70;

    private static final List<String> COLUMNS = List.of(
            "", "process, median ms", "first quartile", "to the first result", "of it from `main`", "× raw FFM");

    /** The page; {@code method} says how often was measured. */
    String text(Machine machine, LocalDate date, String method) {
        Page page = new Page("Start-up", machine, date, method)
                .prose("""
                    Each figure is of a process of its own, from the moment before it is started. The column "process" goes to its
                    end, "to the first result" to the return of the first call, "from `main`" is the part of that which lies
                    behind the JVM's own start. Medians and first quartiles are of all rounds; the rest, and what is judged, are
                    first quartiles, since a disturbance can only add time. Files are in the system's cache.\
                    """)
                .prose("""
                    "Cold" knows nothing of the program; AppCDS has an archive of its classes (`-XX:ArchiveClassesAtExit`), and the
                    AOT cache what a run before has loaded and linked (`-XX:AOTCacheOutput`).
                    [docs/startup.md](../docs/startup.md) says how to have that in a program of one's own.\
                    """)
                .goals(goals());
        measured.forEach((cache, programs) -> page.heading(cache.toString()).table(COLUMNS, rows(cache, programs)));
        return page.toString();
    }

    private List<Judged> goals() {
        List<Judged> goals = new ArrayList<>();
        goals.add(Judged.atMost(
                "1,000 functions declared, one called, cold",
                AS_RAW,
                "raw FFM with one handle",
                ratio(Cache.NONE, Program.THOUSAND, Program.RAW)));
        for (Cache cache : measured.keySet()) {
            goals.add(Judged.atMost(
                    "1,000 functions declared, one called, %s".formatted(cache),
                    AS_RAW,
                    "1 declared",
                    ratio(cache, Program.THOUSAND, Program.ONE)));
        }
        goals.add(Judged.atMost(
                "100 functions called, of %d shapes, cold".formatted(Shape.COUNT),
                AS_EAGER,
                "exact handles made first",
                ratio(Cache.NONE, Program.ALL, Program.ALL_BY_HAND)));
        return goals;
    }

    private static List<List<String>> rows(Cache cache, Map<Program, Launches> programs) {
        Launches raw = Objects.requireNonNull(programs.get(Program.RAW), cache.toString());
        return programs.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), raw))
                .toList();
    }

    private static List<String> row(Program program, Launches runs, Launches raw) {
        return List.of(
                program.toString(),
                spell("%.1f", runs.median(Launch::toEnd)),
                spell("%.1f", runs.firstQuartile(Launch::toEnd)),
                spell("%.1f", runs.firstQuartile(Launch::toResult)),
                spell("%.1f", runs.firstQuartile(Launch::fromMain)),
                spell("%.2f", runs.firstQuartile(Launch::toEnd) / raw.firstQuartile(Launch::toEnd)));
    }

    private double ratio(Cache cache, Program program, Program reference) {
        return time(cache, program) / time(cache, reference);
    }

    private double time(Cache cache, Program program) {
        return Objects.requireNonNull(
                        Objects.requireNonNull(measured.get(cache)).get(program), program.toString())
                .firstQuartile(Launch::toEnd);
    }

    /** For each program a group with a bar for each cache. */
    Plot plot() {
        List<BarGroup> groups = Stream.of(Program.values())
                .map(program -> new BarGroup(
                        program.toString().replace("`", ""),
                        measured.keySet().stream()
                                .map(cache -> new Bar(cache.toString(), time(cache, program)))
                                .toList()))
                .toList();
        return new Plot(
                "A program with one call, from its start to its end",
                "milliseconds; less is better",
                Scale.LINEAR,
                groups);
    }

    private static String spell(String format, double figure) {
        return String.format(Locale.ROOT, format, figure);
    }
}

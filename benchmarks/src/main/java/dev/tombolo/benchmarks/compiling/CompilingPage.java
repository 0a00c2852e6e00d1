package dev.tombolo.benchmarks.compiling;

import dev.tombolo.benchmarks.report.Bar;
import dev.tombolo.benchmarks.report.BarGroup;
import dev.tombolo.benchmarks.report.Judged;
import dev.tombolo.benchmarks.report.Machine;
import dev.tombolo.benchmarks.report.Page;
import dev.tombolo.benchmarks.report.Plot;
import dev.tombolo.benchmarks.report.Scale;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** {@code COMPILING.md} and its plot. */
record CompilingPage(List<Costs> costs) {

    /** What is judged by itself. */
    static final int MANY = 1000;

    /** What shows whether the cost is linear. */
    static final int MOST = 5000;

    private static final double SECONDS = 1.0;
    private static final double KILOBYTES = 1.2;
    private static final double LINEAR = 5.5;
    private static final double KILO = 1000;

    CompilingPage {
        costs = List.copyOf(costs);
    }

    /** The page; {@code method} says how often was measured. */
    String text(Machine machine, LocalDate date, String method) {
        return new Page("Compiling", machine, date, method)
                .prose("""
                    One interface and the types that it mentions are compiled by a `javac` of its own, which starts, compiles and
                    ends, without the processor (`-proc:none`: the interface alone) and with it (the interface, what the processor
                    writes, and the compilation of that). A tenth of the functions each take or return numbers, a text, a path with
                    errno and an exception, an enum, floating point, a struct by reference, a struct by value, a text as result, a
                    set of flags with a segment, an array. Times are first quartiles, since a disturbance can only add time.
                    Memory is what the collection of `javac`'s heap left in use that left most, where the heap begins at 8 MB and
                    grows when it must. Bytes are those of generated files.\
                    """)
                .goals(goals())
                .heading("Figures")
                .table(
                        List.of(
                                "functions",
                                "without, ms",
                                "with, ms",
                                "added, ms",
                                "without, MB",
                                "with, MB",
                                "source bytes each",
                                "class bytes each"),
                        costs.stream().map(CompilingPage::row).toList())
                .toString();
    }

    private List<Judged> goals() {
        return List.of(
                Judged.atMost("added to `javac`, %,d functions".formatted(MANY), SECONDS, of(MANY).added() / KILO, "s"),
                Judged.atMost(
                        "added to `javac`, %,d functions".formatted(MOST),
                        LINEAR,
                        "%,d functions".formatted(MANY),
                        of(MOST).added() / of(MANY).added()),
                Judged.atMost(
                        "class files, %,d functions".formatted(MANY),
                        KILOBYTES,
                        of(MANY).classBytesEach() / KILO,
                        "kB a function"));
    }

    private Costs of(int functions) {
        return costs.stream()
                .filter(each -> each.functions() == functions)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> row(Costs costs) {
        return List.of(
                "%,d".formatted(costs.functions()),
                whole(costs.timeAlone()),
                whole(costs.timeBound()),
                whole(costs.added()),
                Integer.toString(costs.aloneMegabytes()),
                Integer.toString(costs.boundMegabytes()),
                whole(costs.sourceBytesEach()),
                whole(costs.classBytesEach()));
    }

    private static String whole(double figure) {
        return String.format(Locale.ROOT, "%,.0f", figure);
    }

    /** For each number of functions a group of two bars. */
    Plot plot() {
        return new Plot(
                "Compiling an interface",
                "milliseconds of a javac process; less is better",
                Scale.LOGARITHMIC,
                costs.stream()
                        .map(each -> new BarGroup(
                                String.format(Locale.ROOT, "%,d functions", each.functions()),
                                List.of(
                                        new Bar("without processor", each.timeAlone()),
                                        new Bar("with processor", each.timeBound()))))
                        .toList());
    }
}

package dev.tombolo.benchmarks.scaling;

import dev.tombolo.benchmarks.report.Bar;
import dev.tombolo.benchmarks.report.BarGroup;
import dev.tombolo.benchmarks.report.Hundredths;
import dev.tombolo.benchmarks.report.Plot;
import dev.tombolo.benchmarks.report.Scale;
import dev.tombolo.benchmarks.report.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The Markdown of {@code SCALING.md} after its head, and its image. */
final class ScalingReport {

    private static final double MILLION = 1e6;

    /** Of the rate of an arena per call, with one thread or with many. */
    private static final double AHEAD = 1.5;

    /** Of JNI's efficiency, which shares nothing, and of the rate of threads that do not collide. */
    private static final double AS_WELL = 0.9;

    private static final int SHOWN = 4;

    private final Rates rates;
    private final Map<Crowd, Double> moves;
    private final List<Sample> samples;
    private final StringBuilder text = new StringBuilder();

    private ScalingReport(Rates rates, Map<Crowd, Double> moves, List<Sample> samples) {
        this.rates = rates;
        this.moves = moves;
        this.samples = samples;
    }

    /** The report; {@code moves} are the shares of calls that found their slot taken. */
    static String of(Rates rates, Map<Crowd, Double> moves, List<Sample> samples) {
        ScalingReport report = new ScalingReport(rates, moves, samples);
        report.goals();
        report.rates();
        report.collisions();
        report.soak();
        return report.text.toString();
    }

    /** The rates. */
    static Plot plot(Rates rates) {
        return new Plot(
                "String and errno calls",
                "million calls a second; more is better",
                Scale.LINEAR,
                Arrays.stream(Crowd.values())
                        .map(crowd -> new BarGroup(
                                crowd.toString(),
                                Arrays.stream(Way.values())
                                        .map(way -> new Bar(way.toString(), rates.perSecond(way, crowd) / MILLION))
                                        .toList()))
                        .toList());
    }

    private void goals() {
        line("");
        line("## Goals");
        line("");
        line("| what | goal | measured | |");
        line("|---|---|---:|---|");
        for (Crowd crowd : Crowd.values()) {
            goal(crowd, ahead(crowd, Way.ARENA));
            if (crowd.isVirtual()) {
                goal(crowd, ahead(crowd, Way.JNI));
            } else if (crowd.collides()) {
                goal(crowd, atLeast(AS_WELL, "rate of " + crowd.apart(), besideApart(crowd)));
            } else if (crowd != Crowd.ONE) {
                goal(crowd, atLeast(AS_WELL, "JNI's efficiency", besideJni(crowd)));
            }
        }
        for (Gauge gauge : Gauge.values()) {
            goal(gauge, gauge.judge(samples));
        }
    }

    /** Much of what virtual threads cost is theirs and the same for all ways, so that it is no way's efficiency. */
    private Verdict ahead(Crowd crowd, Way over) {
        return atLeast(crowd.isVirtual() ? 1 : AHEAD, "rate of " + over, rates.lead(over, crowd));
    }

    private double besideApart(Crowd crowd) {
        return rates.perSecond(Way.TOMBOLO, crowd) / rates.perSecond(Way.TOMBOLO, crowd.apart());
    }

    private double besideJni(Crowd crowd) {
        return rates.efficiency(Way.TOMBOLO, crowd) / rates.efficiency(Way.JNI, crowd);
    }

    private static Verdict atLeast(double factor, String reference, double measured) {
        return new Verdict(
                "≥ %s × %s".formatted(Hundredths.spell(factor), reference),
                Hundredths.spell(measured),
                Hundredths.round(measured) >= factor);
    }

    private void goal(Object what, Verdict verdict) {
        line("| %s | %s | %s | %s |"
                .formatted(what, verdict.goal(), verdict.measured(), verdict.isMet() ? "met" : "**missed**"));
    }

    private void rates() {
        line("");
        line("![Calls a second](plots/scaling.svg)");
        table("Million calls a second", (way, crowd) -> rates.perSecond(way, crowd) / MILLION);
        table("How many times as many calls Tombolo makes", rates::lead);
        table("Efficiency: each thread's share of what one thread alone makes", rates::efficiency);
        table("Nanoseconds of the processors for a call", rates::cpuNanos);
    }

    private void table(String title, BiFunction<Way, Crowd, Double> figure) {
        line("");
        line("## " + title);
        line("");
        line("| |" + cells(Way::toString));
        line("|---|" + cells(way -> "---:"));
        for (Crowd crowd : Crowd.values()) {
            line("| " + crowd + " |" + cells(way -> Hundredths.spell(figure.apply(way, crowd))));
        }
    }

    private static String cells(Function<Way, String> cell) {
        return Arrays.stream(Way.values())
                .map(way -> " " + cell.apply(way) + " |")
                .collect(Collectors.joining());
    }

    private void collisions() {
        line("");
        line("## Calls that found their slot taken");
        line("");
        line("Each thread has a slot of scratch memory that its number points at, its home. Of threads with one"
                + " home, all");
        line("but one move when they meet.");
        line("");
        line("| | of a million calls |");
        line("|---|---:|");
        moves.forEach((crowd, share) -> line("| %s | %s |".formatted(crowd, Hundredths.spell(share * MILLION))));
    }

    private void soak() {
        line("");
        line("## Soak");
        line("");
        line("Strings of up to 80,000 bytes, errno, structs, callbacks for the call, kept and closed, handles"
                + " opened and");
        line("closed, and calls that wait and are interrupted, on platform threads and on virtual ones. Flat is"
                + " what has");
        line("as much in its last quarter as in its second.");
        line("");
        line("| seconds | " + Arrays.stream(Gauge.values()).map(Gauge::toString).collect(Collectors.joining(" | "))
                + " |");
        line("|---:|" + "---:|".repeat(Gauge.values().length));
        shown().forEach(this::sample);
    }

    /** The first one, the last one, and some between them. */
    private List<Sample> shown() {
        List<Sample> shown = new ArrayList<>();
        for (int i = 0; i <= SHOWN; i++) {
            shown.add(samples.get((samples.size() - 1) * i / SHOWN));
        }
        return shown;
    }

    private void sample(Sample sample) {
        line("| %s | %s |"
                .formatted(
                        sample.seconds(),
                        Arrays.stream(Gauge.values())
                                .map(gauge -> String.format(Locale.ROOT, "%,d", gauge.of(sample)))
                                .collect(Collectors.joining(" | "))));
    }

    private void line(String content) {
        text.append(content).append('\n');
    }
}

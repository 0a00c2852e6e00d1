package dev.tombolo.benchmarks.report;

import static dev.tombolo.benchmarks.report.Contender.TOMBOLO;

import java.time.LocalDate;
import java.util.List;

/** The Markdown of {@code RESULTS.md}. */
public final class Report {

    private final StringBuilder text = new StringBuilder();

    private Report() {}

    /** The report; {@code method} says in a sentence how often and how long was measured. */
    public static String of(Machine machine, LocalDate date, String method, List<Outcome> outcomes) {
        Report report = new Report();
        report.head(machine, date, method);
        report.goals(outcomes);
        outcomes.forEach(report::figures);
        return report.text.toString();
    }

    private void head(Machine machine, LocalDate date, String method) {
        text.append(Head.of("Results", machine, date, method));
        line("");
        line("Times depend on the machine; ratios are what to keep. A figure is the first quartile of the rounds,"
                + " since a");
        line("disturbance, and code that the JIT compiler happens to place badly in one JVM, can only add time.");
    }

    private void goals(List<Outcome> outcomes) {
        line("");
        line("## Goals");
        line("");
        line("| call | goal | measured | |");
        line("|---|---|---:|---|");
        for (Outcome outcome : outcomes) {
            for (Goal goal : outcome.row().goals()) {
                goal(outcome.row(), goal.judge(outcome.series()));
            }
        }
    }

    private void goal(Row row, Verdict verdict) {
        line("| %s | %s | %s | %s |"
                .formatted(row.title(), verdict.goal(), verdict.measured(), verdict.isMet() ? "met" : "**missed**"));
    }

    private void figures(Outcome outcome) {
        line("");
        line("## " + outcome.row().title());
        line("");
        if (!outcome.row().note().isEmpty()) {
            line(outcome.row().note());
            line("");
        }
        line("| | ns/op | lowest–highest | × Tombolo's time | B/op |");
        line("|---|---:|---:|---:|---:|");
        for (Contender contender : outcome.series().contenders()) {
            figures(contender, outcome.series());
        }
    }

    private void figures(Contender contender, Series series) {
        line("| %s | %s | %s–%s | %s | %s |"
                .formatted(
                        contender,
                        Hundredths.spell(series.nanos(contender)),
                        Hundredths.spell(series.fastest(contender)),
                        Hundredths.spell(series.slowest(contender)),
                        Hundredths.spell(series.ratio(contender, TOMBOLO)),
                        Math.round(series.bytes(contender))));
    }

    private void line(String content) {
        text.append(content).append('\n');
    }
}

package dev.tombolo.benchmarks.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A page of results in Markdown: what was measured on what, the goals, and tables. */
public final class Page {

    private final StringBuilder text = new StringBuilder();

    /** With its head; {@code method} says in a sentence how often and how long was measured. */
    public Page(String title, Machine machine, LocalDate date, String method) {
        text.append(Head.of(title, machine, date, method));
    }

    /** Adds lines of prose. */
    public Page prose(String lines) {
        line("");
        line(lines.strip());
        return this;
    }

    /** Adds a heading. */
    public Page heading(String content) {
        line("");
        line("## " + content);
        return this;
    }

    /** Adds the goals and what was measured of them. */
    public Page goals(Collection<Judged> goals) {
        heading("Goals");
        line("");
        line("| what | goal | measured | |");
        line("|---|---|---:|---|");
        for (Judged judged : goals) {
            Verdict verdict = judged.verdict();
            row(List.of(judged.subject(), verdict.goal(), verdict.measured(), verdict.isMet() ? "met" : "**missed**"));
        }
        return this;
    }

    /** Adds a table; all columns but the first are figures. */
    public Page table(List<String> columns, Collection<List<String>> rows) {
        line("");
        row(columns);
        line("|---|" + "---:|".repeat(columns.size() - 1));
        rows.forEach(this::row);
        return this;
    }

    private void row(List<String> cells) {
        line(cells.stream().collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void line(String content) {
        text.append(content).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

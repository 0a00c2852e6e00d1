package dev.tombolo.benchmarks.guard;

import dev.tombolo.benchmarks.Effort;
import dev.tombolo.benchmarks.Measuring;
import dev.tombolo.benchmarks.Rows;
import dev.tombolo.benchmarks.report.Contender;
import dev.tombolo.benchmarks.report.Outcome;
import dev.tombolo.benchmarks.report.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures shortly what the goals of all rows are about, and fails where one is missed by more than twice what the rounds
 * differ and than {@code known-misses.md} says.
 */
public final class GuardPart {

    private static final Path KNOWN = Path.of("known-misses.md");

    /** A machine on which more of the goals than that are unclear is too busy. */
    private static final double MOST_UNCLEAR = 0.25;

    private GuardPart() {}

    /**
     * Measures it; in a hurry where that is enough to see that everything runs, and nothing fails.
     *
     * @throws GoalsMissedException if a goal is missed, or too many are unclear
     */
    public static void run(boolean isQuick)
            throws IOException, InterruptedException, RunnerException, GoalsMissedException {
        List<KnownMiss> known = KnownMiss.parsed(Files.readAllLines(KNOWN));
        List<Row> rows = Rows.named(System.getProperty("benchmarks.rows", "")).stream()
                .filter(row -> !row.goals().isEmpty())
                .toList();
        List<Judgement> judgements =
                judged(Measuring.rounds(rows, isQuick ? Effort.QUICK : Effort.SHORT, GuardPart::contenders), known);
        System.out.println(table(judgements));
        if (!isQuick) {
            refuse(judgements);
        }
    }

    private static Set<Contender> contenders(Row row) {
        return row.goals().stream().flatMap(goal -> goal.contenders().stream()).collect(Collectors.toSet());
    }

    static List<Judgement> judged(List<Outcome> outcomes, List<KnownMiss> known) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.row().goals().stream().map(goal -> Judgement.of(outcome, goal, known)))
                .toList();
    }

    static String table(List<Judgement> judgements) {
        return """
            | call | goal | times what is allowed | noise | |
            |---|---|---:|---:|---|
            """ + judgements.stream().map(Judgement::line).collect(Collectors.joining("\n"));
    }

    static void refuse(List<Judgement> judgements) throws GoalsMissedException {
        long failures = count(judgements, Finding.MISSED) + count(judgements, Finding.WORSE);
        if (failures > 0) {
            throw new GoalsMissedException(failures + " goals are missed by more than the noise and than is known");
        }
        long unclear = count(judgements, Finding.UNCLEAR);
        if (unclear > judgements.size() * MOST_UNCLEAR) {
            throw new GoalsMissedException(
                    unclear + " of " + judgements.size() + " goals are unclear: let nothing else run meanwhile");
        }
    }

    private static long count(List<Judgement> judgements, Finding finding) {
        return judgements.stream()
                .filter(judgement -> judgement.finding() == finding)
                .count();
    }
}

package dev.tombolo.benchmarks.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tombolo.benchmarks.Rows;
import dev.tombolo.benchmarks.report.Contender;
import dev.tombolo.benchmarks.report.Goal;
import dev.tombolo.benchmarks.report.Measurement;
import dev.tombolo.benchmarks.report.Outcome;
import dev.tombolo.benchmarks.report.Round;
import dev.tombolo.benchmarks.report.Row;
import dev.tombolo.benchmarks.report.Series;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GuardTest {

    private static final Goal AS_THE_IDIOM = new Goal.AtMost(1.0, Contender.BEST_IDIOM);
    private static final KnownMiss KNOWN = new KnownMiss("`f`", "≤ 1.00 × best idiom", 1.2, "It does more.");

    @Test
    void meetsAGoalByTheMedianOfTheRounds() {
        assertThat(judged(0.95, 1.0, 1.4).finding()).isEqualTo(Finding.MET);
    }

    @Test
    void missesAGoalByTwiceWhatTheRoundsDiffer() {
        assertThat(judged(1.08, 1.10, 1.12).finding()).isEqualTo(Finding.MISSED);
        assertThat(judged(1.08, 1.10, 1.25).finding()).isEqualTo(Finding.WITHIN_NOISE);
        assertThat(judged(0.98, 1.10, 1.12).finding()).isEqualTo(Finding.WITHIN_NOISE);
        assertThat(judged(1.02, 1.05, 1.09).finding()).isEqualTo(Finding.WITHIN_NOISE);
    }

    @Test
    void cannotTellWhereTheRoundsDifferALot() {
        assertThat(judged(0.7, 1.0, 1.7).finding()).isEqualTo(Finding.UNCLEAR);
        assertThat(judged(2.5, 2.6, 3.3).finding()).isEqualTo(Finding.MISSED);
    }

    @Test
    void letsAKnownMissBeAndNotGetWorse() {
        assertThat(judged(List.of(KNOWN), 1.19, 1.20, 1.21).finding()).isEqualTo(Finding.KNOWN);
        assertThat(judged(List.of(KNOWN), 1.20, 1.24, 1.25).finding()).isEqualTo(Finding.KNOWN);
        assertThat(judged(List.of(KNOWN), 1.30, 1.31, 1.32).finding()).isEqualTo(Finding.WORSE);
        assertThat(judged(List.of(KNOWN), 0.98, 1.00, 1.01).finding()).isEqualTo(Finding.MET_AGAIN);
    }

    @Test
    void judgesSpeedAsItJudgesTime() {
        Goal faster = new Goal.Faster(2, Contender.BEST_IDIOM);

        assertThat(judgement(faster, List.of(), 0.4, 0.5, 0.5).finding()).isEqualTo(Finding.MET);
        assertThat(judgement(faster, List.of(), 0.6, 0.6, 0.6).excess()).isEqualTo(1.2);
    }

    @Test
    void takesBytesForWhatTheyAreInAnyRound() {
        Row row = Row.of("`f`", Object.class);
        Series series = new Series(List.of(allocating(0), allocating(0), allocating(24)));

        assertThat(Judgement.of(new Outcome(row, series), new Goal.NoAllocation(), List.of())
                        .finding())
                .isEqualTo(Finding.MISSED);
    }

    @Test
    void failsByOneMissAndByManyUnclearGoals() {
        Judgement met = judged(1, 1, 1);
        Judgement unclear = judged(0.7, 1.0, 1.7);

        assertThatCode(() -> GuardPart.refuse(List.of(met, met, met, unclear))).doesNotThrowAnyException();
        assertThatThrownBy(() -> GuardPart.refuse(List.of(met, unclear)))
                .hasMessage("1 of 2 goals are unclear: let nothing else run meanwhile");
        assertThatThrownBy(() -> GuardPart.refuse(List.of(met, judged(2, 2, 2))))
                .hasMessage("1 goals are missed by more than the noise and than is known");
    }

    @Test
    void printsATable() {
        assertThat(GuardPart.table(List.of(judged(1.08, 1.10, 1.12)))).isEqualTo("""
            | call | goal | times what is allowed | noise | |
            |---|---|---:|---:|---|
            | `f` | ≤ 1.00 × best idiom | 1.10 | ± 0.02 | **missed** |\
            """);
    }

    @Test
    void knowsNothingWithoutAReason() {
        assertThat(KnownMiss.parsed(List.of("Text.", "| a | b | c | d |", "|---|", "| `f` | ≤ 1 | 1.2 | So. |")))
                .containsExactly(new KnownMiss("`f`", "≤ 1", 1.2, "So."));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownMiss.parsed(List.of("| a |", "|---|", "| `f` | ≤ 1 | 1.2 | |")));
    }

    @Test
    void everyKnownMissIsOfAGoalThatThereIs() throws IOException {
        assertThat(KnownMiss.parsed(Files.readAllLines(Path.of("known-misses.md"))))
                .allSatisfy(miss -> assertThat(Rows.ALL)
                        .anyMatch(row -> row.goals().stream()
                                .anyMatch(goal -> miss.isOf(
                                        row.title(), goal.judge(anything(goal)).goal()))));
    }

    private static Series anything(Goal goal) {
        Round round = new Round(goal.contenders().stream()
                .collect(Collectors.toMap(contender -> contender, ignored -> new Measurement(1, 0))));
        return new Series(List.of(round));
    }

    private static Judgement judged(double... ratios) {
        return judged(List.of(), ratios);
    }

    private static Judgement judged(List<KnownMiss> known, double... ratios) {
        return judgement(AS_THE_IDIOM, known, ratios);
    }

    private static Judgement judgement(Goal goal, List<KnownMiss> known, double... ratios) {
        List<Round> rounds = Arrays.stream(ratios).mapToObj(GuardTest::round).toList();
        return Judgement.of(new Outcome(Row.of("`f`", Object.class), new Series(rounds)), goal, known);
    }

    private static Round round(double ratio) {
        return new Round(
                Map.of(Contender.TOMBOLO, new Measurement(ratio, 0), Contender.BEST_IDIOM, new Measurement(1, 0)));
    }

    private static Round allocating(double bytes) {
        return new Round(Map.of(Contender.TOMBOLO, new Measurement(1, bytes)));
    }
}

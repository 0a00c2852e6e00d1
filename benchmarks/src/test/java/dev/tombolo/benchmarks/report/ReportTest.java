package dev.tombolo.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Machine MACHINE = new Machine("Abacus", 2, "Linux 6, amd64", "JDK 25");
    private static final LocalDate DATE = LocalDate.of(2026, 1, 31);

    @Test
    void givesGoalsFirstAndThenTheFiguresOfEachRow() {
        Row row = Row.of("`f`", Object.class)
                .goals(
                        new Goal.AtMost(1.05, Contender.BEST_IDIOM),
                        new Goal.Faster(1.7, Contender.JNI),
                        new Goal.NoAllocation())
                .note("A note.");

        assertThat(Report.of(MACHINE, DATE, "5 rounds", List.of(new Outcome(row, fiveRounds()))))
                .isEqualTo("""
                    # Results

                    Written by `mvn -B verify -Pbenchmarks -DskipTests`; not to be edited.

                    | | |
                    |---|---|
                    | processor | Abacus, 2 cores |
                    | system | Linux 6, amd64 |
                    | JDK | JDK 25 |
                    | date | 2026-01-31 |
                    | method | 5 rounds |

                    Times depend on the machine; ratios are what to keep. A figure is the first quartile of the rounds, since a
                    disturbance, and code that the JIT compiler happens to place badly in one JVM, can only add time.

                    ## Goals

                    | call | goal | measured | |
                    |---|---|---:|---|
                    | `f` | ≤ 1.05 × best idiom | 1.10 | **missed** |
                    | `f` | ≥ 1.70 × faster than JNI | 2.00 | met |
                    | `f` | 0 B/op | 0 B | met |

                    ## `f`

                    A note.

                    | | ns/op | lowest–highest | × Tombolo's time | B/op |
                    |---|---:|---:|---:|---:|
                    | Tombolo | 11.00 | 10.00–23.00 | 1.00 | 0 |
                    | best idiom | 10.00 | 9.00–20.00 | 0.91 | 0 |
                    | JNI | 22.00 | 20.00–44.00 | 2.00 | 24 |
                    """);
    }

    @Test
    void comparesFirstQuartilesSoThatNeitherADisturbanceNorOneLuckyRoundCounts() {
        assertThat(fiveRounds().ratio(Contender.JNI, Contender.TOMBOLO)).isEqualTo(2);
    }

    @Test
    void countsAByteACallAsAllocation() {
        Series series = new Series(List.of(new Round(Map.of(Contender.TOMBOLO, new Measurement(1, 0.6)))));

        assertThat(new Goal.NoAllocation().judge(series)).isEqualTo(new Verdict("0 B/op", "1 B", false));
    }

    @Test
    void allowsTheBytesOfTheReferenceAndNoMore() {
        Goal goal = new Goal.NoMoreAllocation(Contender.BEST_IDIOM);

        assertThat(goal.judge(allocating(48, 48))).isEqualTo(new Verdict("≤ B/op of best idiom", "48 of 48 B", true));
        assertThat(goal.judge(allocating(56, 48))).isEqualTo(new Verdict("≤ B/op of best idiom", "56 of 48 B", false));
    }

    private static Series allocating(double tombolo, double idiom) {
        return new Series(List.of(new Round(Map.of(
                Contender.TOMBOLO, new Measurement(1, tombolo),
                Contender.BEST_IDIOM, new Measurement(1, idiom)))));
    }

    private static Series fiveRounds() {
        return new Series(
                List.of(round(10, 9, 20), round(11, 20, 22), round(11, 10, 44), round(22, 20, 44), round(23, 10, 23)));
    }

    private static Round round(double tombolo, double idiom, double jni) {
        return new Round(Map.of(
                Contender.TOMBOLO, new Measurement(tombolo, 0.02),
                Contender.BEST_IDIOM, new Measurement(idiom, 0),
                Contender.JNI, new Measurement(jni, 24)));
    }
}

package dev.tombolo.benchmarks.report;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** The rounds of one row. A ratio is taken within a round, and the median is taken over the rounds. */
public record Series(List<Round> rounds) {

    public Series {
        rounds = List.copyOf(rounds);
    }

    Set<Contender> contenders() {
        return rounds.getFirst().contenders();
    }

    double nanos(Contender contender) {
        return median(round -> round.nanos(contender));
    }

    double fastest(Contender contender) {
        return sorted(round -> round.nanos(contender))[0];
    }

    double slowest(Contender contender) {
        return sorted(round -> round.nanos(contender))[rounds.size() - 1];
    }

    double bytes(Contender contender) {
        return median(round -> round.bytes(contender));
    }

    /** How many times as long as {@code reference} it takes. */
    double ratio(Contender contender, Contender reference) {
        return median(round -> round.nanos(contender) / round.nanos(reference));
    }

    private double median(ToDoubleFunction<Round> figure) {
        double[] sorted = sorted(figure);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private double[] sorted(ToDoubleFunction<Round> figure) {
        return rounds.stream().mapToDouble(figure).sorted().toArray();
    }
}

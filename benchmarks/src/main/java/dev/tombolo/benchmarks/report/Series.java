package dev.tombolo.benchmarks.report;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * The rounds of one row. Of their times the first quartile counts: a disturbance, and code that the JIT compiler happens
 * to place badly in one JVM, can only add time, and both come to any contender.
 */
public record Series(List<Round> rounds) {

    public Series {
        rounds = List.copyOf(rounds);
    }

    public Set<Contender> contenders() {
        return rounds.getFirst().contenders();
    }

    double nanos(Contender contender) {
        return quartile(round -> round.nanos(contender));
    }

    double fastest(Contender contender) {
        return sorted(round -> round.nanos(contender))[0];
    }

    double slowest(Contender contender) {
        return sorted(round -> round.nanos(contender))[rounds.size() - 1];
    }

    /** The most of any round: what allocates in one JVM of seven does allocate. */
    double bytes(Contender contender) {
        double[] sorted = sorted(round -> round.bytes(contender));
        return sorted[sorted.length - 1];
    }

    /** How many times as long as {@code reference} it takes. */
    public double ratio(Contender contender, Contender reference) {
        return nanos(contender) / nanos(reference);
    }

    private double quartile(ToDoubleFunction<Round> figure) {
        double[] sorted = sorted(figure);
        return sorted[(sorted.length - 1) / 4];
    }

    private double[] sorted(ToDoubleFunction<Round> figure) {
        return rounds.stream().mapToDouble(figure).sorted().toArray();
    }
}

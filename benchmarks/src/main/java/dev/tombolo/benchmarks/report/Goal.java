package dev.tombolo.benchmarks.report;

import static dev.tombolo.benchmarks.report.Contender.TOMBOLO;

import java.util.Set;

/** What a binding has to reach in a row. */
public sealed interface Goal {

    /** The goal and what was measured, rounded as it is printed. */
    Verdict judge(Series series);

    /** How many times as much as it allows one round had: what is at most 1 meets it. */
    double excess(Round round);

    /** Whom it is about. */
    Set<Contender> contenders();

    /** Whether it is about what is counted, and not about time, which varies. */
    boolean isCounted();

    /** Takes at most so many times as long as {@code reference}. */
    record AtMost(double factor, Contender reference) implements Goal {
        @Override
        public Verdict judge(Series series) {
            double ratio = Hundredths.round(series.ratio(TOMBOLO, reference));
            return new Verdict(
                    "≤ %s × %s".formatted(Hundredths.spell(factor), reference),
                    Hundredths.spell(ratio),
                    ratio <= factor);
        }

        @Override
        public double excess(Round round) {
            return round.nanos(TOMBOLO) / round.nanos(reference) / factor;
        }

        @Override
        public Set<Contender> contenders() {
            return Set.of(TOMBOLO, reference);
        }

        @Override
        public boolean isCounted() {
            return false;
        }
    }

    /** Is at least so many times faster than {@code reference}. */
    record Faster(double factor, Contender reference) implements Goal {
        @Override
        public Verdict judge(Series series) {
            double ratio = Hundredths.round(series.ratio(reference, TOMBOLO));
            return new Verdict(
                    "≥ %s × faster than %s".formatted(Hundredths.spell(factor), reference),
                    Hundredths.spell(ratio),
                    ratio >= factor);
        }

        @Override
        public double excess(Round round) {
            return factor * round.nanos(TOMBOLO) / round.nanos(reference);
        }

        @Override
        public Set<Contender> contenders() {
            return Set.of(TOMBOLO, reference);
        }

        @Override
        public boolean isCounted() {
            return false;
        }
    }

    /** Allocates nothing on the Java heap; less than a byte a call is the measurement's own. */
    record NoAllocation() implements Goal {
        @Override
        public Verdict judge(Series series) {
            long bytes = Math.round(series.bytes(TOMBOLO));
            return new Verdict("0 B/op", bytes + " B", bytes == 0);
        }

        @Override
        public double excess(Round round) {
            return 1.0 + Math.round(round.bytes(TOMBOLO));
        }

        @Override
        public Set<Contender> contenders() {
            return Set.of(TOMBOLO);
        }

        @Override
        public boolean isCounted() {
            return true;
        }
    }

    /** Allocates no more than {@code reference}, for a result that is an object. */
    record NoMoreAllocation(Contender reference) implements Goal {
        @Override
        public Verdict judge(Series series) {
            long bytes = Math.round(series.bytes(TOMBOLO));
            long allowed = Math.round(series.bytes(reference));
            return new Verdict(
                    "≤ B/op of %s".formatted(reference), "%d of %d B".formatted(bytes, allowed), bytes <= allowed);
        }

        @Override
        public double excess(Round round) {
            return (1.0 + Math.round(round.bytes(TOMBOLO))) / (1.0 + Math.round(round.bytes(reference)));
        }

        @Override
        public Set<Contender> contenders() {
            return Set.of(TOMBOLO, reference);
        }

        @Override
        public boolean isCounted() {
            return true;
        }
    }
}

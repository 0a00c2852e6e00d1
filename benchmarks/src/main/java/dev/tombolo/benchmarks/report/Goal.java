package dev.tombolo.benchmarks.report;

import static dev.tombolo.benchmarks.report.Contender.TOMBOLO;

/** What a binding has to reach in a row. */
public sealed interface Goal {

    /** The goal and what was measured, rounded as it is printed. */
    Verdict judge(Series series);

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
    }

    /** Allocates nothing on the Java heap; less than a byte a call is the measurement's own. */
    record NoAllocation() implements Goal {
        @Override
        public Verdict judge(Series series) {
            long bytes = Math.round(series.bytes(TOMBOLO));
            return new Verdict("0 B/op", bytes + " B", bytes == 0);
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
    }
}

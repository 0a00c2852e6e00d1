package dev.tombolo.benchmarks.guard;

import dev.tombolo.benchmarks.report.Goal;
import dev.tombolo.benchmarks.report.Hundredths;
import dev.tombolo.benchmarks.report.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * A goal, and what the rounds of a run say of it.
 *
 * @param excess how many times as much as is allowed: the median of the rounds
 * @param noise how far from it the farthest round is
 */
record Judgement(String call, String goal, double excess, double noise, Finding finding) {

    /**
     * How much farther than the farthest round it may really be. Of a goal that is just met, all of three rounds miss it one
     * time in eight, and there are a hundred goals.
     */
    private static final int UNSEEN = 2;

    /** Rounds that differ by so much of what is allowed say nothing. */
    private static final double TOO_MUCH_NOISE = 0.5;

    static Judgement of(Outcome outcome, Goal goal, List<KnownMiss> known) {
        String call = outcome.row().title();
        String spelled = goal.judge(outcome.series()).goal();
        double[] excesses = outcome.series().rounds().stream()
                .mapToDouble(round -> goal.excess(round))
                .sorted()
                .toArray();
        double highest = excesses[excesses.length - 1];
        double median = goal.isCounted() ? highest : excesses[excesses.length / 2];
        double noise = goal.isCounted() ? 0 : Math.max(median - excesses[0], highest - median);
        Optional<KnownMiss> miss =
                known.stream().filter(one -> one.isOf(call, spelled)).findFirst();
        return new Judgement(call, spelled, median, noise, finding(median, noise, miss));
    }

    private static Finding finding(double excess, double noise, Optional<KnownMiss> known) {
        double least = Hundredths.round(excess - UNSEEN * noise);
        if (least > known.map(KnownMiss::excess).orElse(1.0)) {
            return known.isPresent() ? Finding.WORSE : Finding.MISSED;
        }
        if (noise > TOO_MUCH_NOISE) {
            return Finding.UNCLEAR;
        }
        boolean isMet = Hundredths.round(excess) <= 1;
        if (known.isPresent()) {
            return isMet ? Finding.MET_AGAIN : Finding.KNOWN;
        }
        return isMet ? Finding.MET : Finding.WITHIN_NOISE;
    }

    String line() {
        return "| %s | %s | %s | ± %s | %s |"
                .formatted(call, goal, Hundredths.spell(excess), Hundredths.spell(noise), finding);
    }
}

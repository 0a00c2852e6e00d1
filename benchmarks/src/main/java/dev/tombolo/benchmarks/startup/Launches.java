package dev.tombolo.benchmarks.startup;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** All runs of a program with one cache. */
record Launches(List<Launch> runs) {

    private static final int QUARTERS = 4;

    Launches {
        runs = List.copyOf(runs);
    }

    /** What a quarter of the runs did not exceed: a disturbance can only add time. */
    double firstQuartile(ToDoubleFunction<Launch> time) {
        return sorted(time)[(runs.size() - 1) / QUARTERS];
    }

    double median(ToDoubleFunction<Launch> time) {
        return sorted(time)[(runs.size() - 1) / 2];
    }

    private double[] sorted(ToDoubleFunction<Launch> time) {
        return runs.stream().mapToDouble(time).sorted().toArray();
    }
}

package dev.tombolo.benchmarks.scaling;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was measured of each way in each crowd, a few times. The upper quartile of the rates counts and the first quartile
 * of what they cost, since a disturbance can only take away.
 */
final class Rates {

    private final int cores;
    private final Map<Way, Map<Crowd, List<Rate>>> all = new EnumMap<>(Way.class);

    Rates(int cores) {
        this.cores = cores;
    }

    void add(Way way, Crowd crowd, Rate rate) {
        all.computeIfAbsent(way, ignored -> new EnumMap<>(Crowd.class))
                .computeIfAbsent(crowd, ignored -> new ArrayList<>())
                .add(rate);
    }

    double perSecond(Way way, Crowd crowd) {
        double[] sorted = of(way, crowd).stream()
                .mapToDouble(Rate::perSecond)
                .map(rate -> -rate)
                .sorted()
                .toArray();
        return -sorted[(sorted.length - 1) / 4];
    }

    double cpuNanos(Way way, Crowd crowd) {
        double[] sorted =
                of(way, crowd).stream().mapToDouble(Rate::cpuNanos).sorted().toArray();
        return sorted[(sorted.length - 1) / 4];
    }

    /** How many times as many calls Tombolo makes. */
    double lead(Way over, Crowd crowd) {
        return perSecond(Way.TOMBOLO, crowd) / perSecond(over, crowd);
    }

    /** What share of as many calls as one thread makes each of the threads makes that can run at the same time. */
    double efficiency(Way way, Crowd crowd) {
        return perSecond(way, crowd) / perSecond(way, Crowd.ONE) / Math.min(crowd.size(), cores);
    }

    private List<Rate> of(Way way, Crowd crowd) {
        return all.getOrDefault(way, Map.of()).getOrDefault(crowd, List.of());
    }
}

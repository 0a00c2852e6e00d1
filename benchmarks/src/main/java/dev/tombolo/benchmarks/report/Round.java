package dev.tombolo.benchmarks.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The measurements of one row that were taken within seconds of each other. */
public record Round(Map<Contender, Measurement> measurements) {

    public Round {
        measurements = new EnumMap<>(measurements);
    }

    Set<Contender> contenders() {
        return measurements.keySet();
    }

    double nanos(Contender contender) {
        return of(contender).nanos();
    }

    double bytes(Contender contender) {
        return of(contender).bytes();
    }

    private Measurement of(Contender contender) {
        return Objects.requireNonNull(measurements.get(contender), () -> contender + " was not measured");
    }

    @Override
    public String toString() {
        return contenders().stream()
                .map(contender -> contender + " " + Hundredths.spell(nanos(contender)))
                .collect(Collectors.joining(", "));
    }
}

package dev.tombolo.benchmarks.report;

import java.util.List;

/** Bars that are compared, below a heading. */
public record BarGroup(String heading, List<Bar> bars) {

    public BarGroup {
        bars = List.copyOf(bars);
    }
}

package dev.tombolo.benchmarks.scaling;

import dev.tombolo.benchmarks.report.Verdict;
import java.util.List;
import java.util.function.ToLongFunction;

/** One of the figures of {@linkplain Sample samples}, which is to stay as it is. */
enum Gauge {
    HEAP("Java heap after a collection, KiB", Sample::heapKib, 1024),
    NATIVE("committed by the JVM, KiB", Sample::nativeKib, 4096),
    RESIDENT("resident, KiB", Sample::residentKib, 8192),
    THREADS("threads", Sample::threads, 4),
    SLOTS("scratch slots claimed", Sample::slots, 0);

    /** How much of a figure is no growth, beside what is none in any case. */
    private static final double NOISE = 0.05;

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // a method of a record
    private final ToLongFunction<Sample> figure;

    private final long slack;

    Gauge(String label, ToLongFunction<Sample> figure, long slack) {
        this.label = label;
        this.figure = figure;
        this.slack = slack;
    }

    long of(Sample sample) {
        return figure.applyAsLong(sample);
    }

    /** Whether the last quarter of the samples has as much as the second one: the first one is for getting warm. */
    Verdict judge(List<Sample> samples) {
        int quarter = samples.size() / 4;
        long before = median(samples.subList(quarter, 2 * quarter));
        long after = median(samples.subList(samples.size() - quarter, samples.size()));
        return new Verdict(
                "flat",
                "%d, then %d".formatted(before, after),
                after <= before + slack + (slack == 0 ? 0 : before * NOISE));
    }

    private long median(List<Sample> samples) {
        long[] sorted = samples.stream().mapToLong(this::of).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    @Override
    public String toString() {
        return label;
    }
}

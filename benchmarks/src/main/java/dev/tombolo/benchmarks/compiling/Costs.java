package dev.tombolo.benchmarks.compiling;

import java.util.List;

/**
 * What a contract of so many functions costs to compile.
 *
 * @param alone milliseconds of each run without the processor
 * @param bound milliseconds of each run with it
 * @param aloneMegabytes of heap without it
 * @param boundMegabytes of heap with it
 * @param sourceBytes of what is generated
 * @param classBytes of what is generated
 */
record Costs(
        int functions,
        List<Double> alone,
        List<Double> bound,
        int aloneMegabytes,
        int boundMegabytes,
        long sourceBytes,
        long classBytes) {

    private static final int QUARTERS = 4;

    Costs {
        alone = List.copyOf(alone);
        bound = List.copyOf(bound);
    }

    /** Milliseconds that a quarter of the runs without the processor did not exceed. */
    double timeAlone() {
        return firstQuartile(alone);
    }

    /** Milliseconds that a quarter of the runs with the processor did not exceed. */
    double timeBound() {
        return firstQuartile(bound);
    }

    /** What the processor adds. */
    double added() {
        return timeBound() - timeAlone();
    }

    double sourceBytesEach() {
        return (double) sourceBytes / functions;
    }

    double classBytesEach() {
        return (double) classBytes / functions;
    }

    private static double firstQuartile(List<Double> times) {
        return times.stream().sorted().toList().get((times.size() - 1) / QUARTERS);
    }
}

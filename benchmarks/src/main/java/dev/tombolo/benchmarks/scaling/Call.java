package dev.tombolo.benchmarks.scaling;

/** One call of C. */
@FunctionalInterface
interface Call {

    /** What C returned. */
    int run() throws Throwable;
}

package dev.tombolo.benchmarks.scaling;

/**
 * What a crowd achieved in one JVM.
 *
 * @param perSecond calls a second
 * @param cpuNanos nanoseconds of the processors for one call, whoever had to wait for a processor
 */
record Rate(double perSecond, double cpuNanos) {}

package dev.tombolo.benchmarks.report;

/** What one call cost in one JVM: nanoseconds, and bytes allocated on the Java heap. */
public record Measurement(double nanos, double bytes) {}

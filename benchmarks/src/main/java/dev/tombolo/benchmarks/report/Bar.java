package dev.tombolo.benchmarks.report;

/**
 * A figure as a bar.
 *
 * @param label whose figure it is; bars of one label have one colour
 */
public record Bar(String label, double figure) {}

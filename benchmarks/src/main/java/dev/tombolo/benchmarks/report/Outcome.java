package dev.tombolo.benchmarks.report;

/** A row and what was measured of it. */
public record Outcome(Row row, Series series) {}

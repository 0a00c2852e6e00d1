package dev.tombolo.benchmarks.report;

/** A goal, what was measured of it, and whether that is enough. */
public record Verdict(String goal, String measured, boolean isMet) {}

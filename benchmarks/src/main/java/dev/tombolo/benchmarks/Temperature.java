package dev.tombolo.benchmarks;

/** A type of the user's own. */
public record Temperature(double degrees) {}

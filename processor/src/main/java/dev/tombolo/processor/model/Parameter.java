package dev.tombolo.processor.model;

/** A parameter of a {@link Function}. */
public record Parameter(String name, Value value) {}

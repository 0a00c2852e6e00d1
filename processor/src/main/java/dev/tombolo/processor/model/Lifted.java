package dev.tombolo.processor.model;

/**
 * A method's result that C writes through a pointer, and returns a status instead.
 *
 * @param position of the pointer among C's parameters
 */
public record Lifted(int position, Value value) {}

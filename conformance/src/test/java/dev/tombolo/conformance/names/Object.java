package dev.tombolo.conformance.names;

/** In the way of whoever says {@code Object} without an import. */
public final class Object {
    private Object() {}
}

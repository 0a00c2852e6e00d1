package dev.tombolo.conformance.names;

/** In the way of whoever says {@code List} without an import. */
public final class List {
    private List() {}
}

package dev.tombolo.conformance.names;

/** In the way of whoever says {@code Segments} without an import. */
public final class Segments {
    private Segments() {}
}

package dev.tombolo.conformance.names;

/** In the way of whoever says {@code Downcall} without an import. */
public final class Downcall {
    private Downcall() {}
}

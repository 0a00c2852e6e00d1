package dev.tombolo.conformance.names;

/** In the way of whoever says {@code Override} without an import. */
public final class Override {
    private Override() {}
}

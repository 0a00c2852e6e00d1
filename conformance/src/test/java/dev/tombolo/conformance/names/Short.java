package dev.tombolo.conformance.names;

/** In the way of whoever says {@code Short} without an import. */
public final class Short {
    private Short() {}
}

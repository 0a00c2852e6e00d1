package dev.tombolo.conformance.names;

/** In the way of whoever says {@code Strings} without an import. */
public final class Strings {
    private Strings() {}
}

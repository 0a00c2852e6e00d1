package dev.tombolo.conformance.names;

/** In the way of whoever says {@code String} without an import. */
public final class String {
    private String() {}
}

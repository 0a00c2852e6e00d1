package dev.tombolo.conformance.names;

/** In the way of whoever says {@code Throwable} without an import. */
public final class Throwable {
    private Throwable() {}
}

package dev.tombolo.conformance.names;

/** In the way of whoever says {@code Calls} without an import. */
public final class Calls {
    private Calls() {}
}

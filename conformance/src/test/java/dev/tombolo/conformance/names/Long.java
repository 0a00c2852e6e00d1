package dev.tombolo.conformance.names;

/** In the way of whoever says {@code Long} without an import. */
public final class Long {
    private Long() {}
}

package dev.tombolo.conformance.names;

/** In the way of whoever says {@code Integer} without an import. */
public final class Integer {
    private Integer() {}
}

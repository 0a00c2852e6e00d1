package dev.tombolo.conformance.names;

/** In the way of whoever says {@code Byte} without an import. */
public final class Byte {
    private Byte() {}
}

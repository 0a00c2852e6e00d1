package dev.tombolo.conformance.names;

/** In the way of whoever says {@code NativeLibrary} without an import. */
public final class NativeLibrary {
    private NativeLibrary() {}
}

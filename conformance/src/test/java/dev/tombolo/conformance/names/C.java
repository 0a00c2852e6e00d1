package dev.tombolo.conformance.names;

/** In the way of whoever says {@code C} without an import. */
public final class C {
    private C() {}
}

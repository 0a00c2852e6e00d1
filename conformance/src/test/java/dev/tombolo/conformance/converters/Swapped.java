package dev.tombolo.conformance.converters;

import dev.tombolo.annotations.Converter;

/** A point the other way round; what it makes is converted as its type says. */
@Converter
public final class Swapped {
    private Swapped() {}

    static Point toNative(Point value) {
        return new Point(value.y(), value.x());
    }

    static Point fromNative(Point value) {
        return new Point(10 * value.x(), 10 * value.y());
    }
}

package dev.tombolo.conformance.converters;

import dev.tombolo.annotations.Converter;

/** The square on the way in, the double on the way out. */
@Converter
public final class Squared {
    private Squared() {}

    static int toNative(int value) {
        return value * value;
    }

    static int fromNative(int value) {
        return 2 * value;
    }
}

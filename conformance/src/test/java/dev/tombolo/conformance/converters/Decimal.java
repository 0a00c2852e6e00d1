package dev.tombolo.conformance.converters;

import dev.tombolo.annotations.Converter;

/** A number as its digits. */
@Converter
public final class Decimal {
    private Decimal() {}

    static int toNative(String value) {
        return Integer.parseInt(value);
    }

    static String fromNative(int value) {
        return Integer.toString(value);
    }
}

package dev.tombolo.conformance.converters;

import dev.tombolo.annotations.Converter;

/** Any text without the blanks around it, coming back in brackets. */
@Converter
public final class Trimmed {
    private Trimmed() {}

    static String toNative(CharSequence value) {
        return value.toString().strip();
    }

    static CharSequence fromNative(String value) {
        return "[" + value + "]";
    }
}

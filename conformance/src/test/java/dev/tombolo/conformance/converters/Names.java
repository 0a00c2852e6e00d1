package dev.tombolo.conformance.converters;

import dev.tombolo.annotations.Converter;
import java.nio.file.Path;

/** Paths as strings that are never null. */
@Converter
public final class Names {
    private Names() {}

    static String toNative(Path value) {
        return value.toString();
    }

    static Path fromNative(String value) {
        return Path.of(value);
    }
}

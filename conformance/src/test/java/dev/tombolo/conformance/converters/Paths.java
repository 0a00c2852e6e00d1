package dev.tombolo.conformance.converters;

import dev.tombolo.annotations.Converter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Paths as strings. */
@Converter
public final class Paths {
    private Paths() {}

    static @Nullable String toNative(@Nullable Path value) {
        return value == null ? null : value.toString();
    }

    static Path fromNative(@Nullable String value) {
        return Path.of(value == null ? "null" : value);
    }
}

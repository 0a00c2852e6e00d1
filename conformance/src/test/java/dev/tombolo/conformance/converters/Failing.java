package dev.tombolo.conformance.converters;

import dev.tombolo.annotations.Converter;
import java.nio.file.Path;

/** Cannot convert any result. */
@Converter
public final class Failing {
    private Failing() {}

    static Path fromNative(String value) {
        throw new UnsupportedOperationException(value);
    }
}

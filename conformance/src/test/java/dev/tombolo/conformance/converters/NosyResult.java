package dev.tombolo.conformance.converters;

import dev.tombolo.annotations.Converter;
import java.util.Optional;

/** Makes native calls of its own after the call whose result it converts. */
@Converter
public final class NosyResult {
    private static final Conversions NATIVE = new ConversionsBinding();

    private NosyResult() {}

    static Optional<String> fromNative(int value) {
        NATIVE.failing(2);
        return Optional.of(value + "/" + NATIVE.length("four"));
    }
}

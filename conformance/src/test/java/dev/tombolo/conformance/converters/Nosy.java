package dev.tombolo.conformance.converters;

import dev.tombolo.annotations.Converter;
import java.util.Optional;

/** Makes native calls of its own, which use memory and set errno. */
@Converter
public final class Nosy {
    private static final Conversions NATIVE = new ConversionsBinding();

    private Nosy() {}

    static String toNative(Optional<String> value) {
        NATIVE.failing(1);
        return value.orElse("none") + NATIVE.length("four");
    }

    static void release(String value) {
        NATIVE.failing(value.length());
    }
}

package dev.tombolo.conformance.converters;

import dev.tombolo.annotations.Converter;
import java.time.Duration;

/** Whole seconds. */
@Converter
public final class Seconds {
    private Seconds() {}

    static long toNative(Duration value) {
        return value.toSeconds();
    }

    static Duration fromNative(long value) {
        return Duration.ofSeconds(value);
    }
}

package dev.tombolo.conformance.callbacks;

import dev.tombolo.annotations.Converter;
import java.time.Duration;

/** Whole minutes. */
@Converter
final class Minutes {
    private Minutes() {}

    static long toNative(Duration value) {
        return value.toMinutes();
    }

    static Duration fromNative(long value) {
        return Duration.ofMinutes(value);
    }
}

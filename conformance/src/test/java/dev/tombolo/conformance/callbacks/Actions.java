package dev.tombolo.conformance.callbacks;

import dev.tombolo.annotations.Converter;
import org.jspecify.annotations.Nullable;

/** What Java has for all that runs. */
@Converter
final class Actions {
    private Actions() {}

    static Numbers.@Nullable Action toNative(@Nullable Runnable action) {
        return action == null ? null : action::run;
    }
}

package dev.tombolo.benchmarks;

import dev.tombolo.annotations.Converter;

/** What a temperature has. */
@Converter
public final class Degrees {

    private Degrees() {}

    public static double toNative(Temperature temperature) {
        return temperature.degrees();
    }

    public static Temperature fromNative(double degrees) {
        return new Temperature(degrees);
    }
}

package dev.tombolo.benchmarks;

import dev.tombolo.annotations.Converter;

/** Degrees, of which C has the tenths. */
@Converter
public final class Tenths {

    private Tenths() {}

    public static int toNative(double degrees) {
        return (int) (degrees * 10);
    }

    public static double fromNative(int tenths) {
        return tenths / 10.0;
    }
}

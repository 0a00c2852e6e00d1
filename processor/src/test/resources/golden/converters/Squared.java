package com.example;

import dev.tombolo.annotations.Converter;

@Converter
public final class Squared {
    private Squared() {}

    public static int toNative(int value) {
        return value * value;
    }

    public static int fromNative(int value) {
        return 2 * value;
    }
}

package com.example;

import dev.tombolo.annotations.Converter;

@Converter
public final class Decimal {
    private Decimal() {}

    public static int toNative(String value) {
        return Integer.parseInt(value);
    }

    public static String fromNative(int value) {
        return Integer.toString(value);
    }
}

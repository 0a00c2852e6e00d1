package com.example;

import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Converter;
import java.time.Duration;

@Converter
final class Seconds {
    private Seconds() {}

    static @CType("unsigned int") int toNative(Duration value) {
        return Math.toIntExact(value.toSeconds());
    }

    static Duration fromNative(@CType("unsigned int") int value) {
        return Duration.ofSeconds(value);
    }
}

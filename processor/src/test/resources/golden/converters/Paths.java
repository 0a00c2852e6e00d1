package com.example;

import dev.tombolo.annotations.Converter;
import java.nio.file.Path;

@Converter
final class Paths {
    private Paths() {}

    static String toNative(Path value) {
        return value.toString();
    }

    static Path fromNative(String value) {
        return Path.of(value);
    }
}

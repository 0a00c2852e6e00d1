package dev.tombolo.conformance.callbacks;

import dev.tombolo.annotations.Converter;
import java.nio.file.Path;

/** Names of files. */
@Converter
final class Files {
    private Files() {}

    static String toNative(Path path) {
        return path.toString();
    }

    static Path fromNative(String name) {
        return Path.of(name);
    }
}

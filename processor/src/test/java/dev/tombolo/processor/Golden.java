package dev.tombolo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Exact texts in the repository; {@code -Dtombolo.accept=true} makes them what the processor says today. */
final class Golden {
    private static final boolean ACCEPTS = Boolean.getBoolean("tombolo.accept");

    private Golden() {}

    /** Holds the file to be this text, or makes it so. */
    static void check(Path file, String actual) {
        String expected = Files.exists(file) ? Places.text(file) : "";
        if (ACCEPTS && !expected.equals(actual)) {
            write(file, actual);
        } else {
            assertThat(actual)
                    .as("%s; -Dtombolo.accept=true accepts what is there now", file)
                    .isEqualTo(expected);
        }
    }

    /** Holds the file not to exist, or deletes it. */
    static void checkAbsent(Path file) {
        try {
            if (ACCEPTS) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(file)
                .as("nothing of that name is generated; -Dtombolo.accept=true deletes it")
                .doesNotExist();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

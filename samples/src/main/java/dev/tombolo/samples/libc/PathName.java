package dev.tombolo.samples.libc;

import dev.tombolo.annotations.Converter;
import java.nio.file.Path;

/** A path as C names it. */
@Converter
public final class PathName {

    private PathName() {}

    /** The text of a path. */
    public static String toNative(Path path) {
        return path.toString();
    }

    /** The path of that text. */
    public static Path fromNative(String name) {
        return Path.of(name);
    }
}

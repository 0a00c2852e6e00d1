package dev.tombolo.runtime;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** What a candidate means, and how messages and properties spell it. */
final class LibraryNames {

    private LibraryNames() {}

    /** Whether a candidate is a path rather than a name. */
    static boolean isPath(String candidate) {
        return candidate.indexOf('/') >= 0 || candidate.indexOf(File.separatorChar) >= 0;
    }

    /** The path from the root, so that the system does not search for it. */
    static String absolute(String path) {
        try {
            return Path.of(path).toAbsolutePath().toString();
        } catch (InvalidPathException unusable) {
            return path;
        }
    }

    /** The system property that chooses the file of a library. */
    static String property(String name) {
        return "tombolo.library.".concat(name);
    }

    /** The library of a candidate. */
    static String subject(String candidate) {
        return "library '".concat(candidate).concat("'");
    }

    /** The library of several candidates, or of none. */
    static String subject(List<String> candidates) {
        return candidates.isEmpty() ? "the process itself" : "library ".concat(alternatives(candidates));
    }

    /** {@code 'a' or 'b'}. */
    static String alternatives(List<String> names) {
        return "'".concat(String.join("' or '", names)).concat("'");
    }

    /** How an error begins that keeps a function from being linked; nothing where no function was asked for. */
    static String wanted(List<String> symbols) {
        return symbols.isEmpty() ? "" : "no symbol " + alternatives(symbols) + ": ";
    }
}

package dev.tombolo.runtime;

import java.util.List;

/** How messages and properties spell a library. */
final class LibraryNames {
    static final String PROCESS_ORIGIN =
            "what this runtime's class loader loaded, the program and its global libraries, the system's default lookup";

    private LibraryNames() {}

    /** The system property that chooses the file of a library. */
    static String property(String name) {
        return "tombolo.library.".concat(name);
    }

    static String subject(String candidate) {
        return "library '".concat(candidate).concat("'");
    }

    static String alternatives(List<String> names) {
        return "'" + String.join("' or '", names) + "'";
    }

    static String notFound(Class<?> contract, List<String> candidates, List<Attempt> attempts) {
        StringBuilder text = new StringBuilder();
        text.append("library ").append(alternatives(candidates)).append(" of ").append(contract.getName());
        text.append(" cannot be opened. Tried:");
        for (Attempt attempt : attempts) {
            text.append("\n  - ").append(attempt);
        }
        return text.toString();
    }
}

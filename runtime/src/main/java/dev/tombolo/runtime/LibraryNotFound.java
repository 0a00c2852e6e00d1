package dev.tombolo.runtime;

import dev.tombolo.runtime.system.Platform;
import java.util.ArrayList;
import java.util.List;

/**
 * A search that ended without a library.
 *
 * @param contract whose library it is
 * @param candidates its names and paths
 * @param symbols what was wanted of it
 * @param attempts what was tried, in order
 */
record LibraryNotFound(Class<?> contract, List<String> candidates, List<String> symbols, List<Attempt> attempts) {

    /** What was tried, why it failed, and what to do. */
    NativeLinkError toError() {
        List<String> lines = new ArrayList<>();
        lines.add(LibraryNames.wanted(symbols) + LibraryNames.subject(candidates) + " of " + contract.getName()
                + " cannot be opened; tried:");
        for (Attempt attempt : attempts) {
            lines.add("  - " + attempt.text());
        }
        lines.addAll(advice());
        return new NativeLinkError(String.join("\n", lines));
    }

    private List<String> advice() {
        List<String> lines = new ArrayList<>();
        for (String candidate : candidates) {
            if (!LibraryNames.isPath(candidate)) {
                lines.addAll(installedVersions(candidate));
                lines.add("To choose the file: -D" + LibraryNames.property(candidate) + "=<path>.");
            }
        }
        if (attempts.stream().anyMatch(Attempt.NotExtracted.class::isInstance)) {
            lines.add("To choose where libraries are extracted: -D" + CacheDirectories.PROPERTY + "=<directory>.");
        }
        if (!lines.isEmpty()) {
            lines.add("To add directories to the operating system's search: " + searchPath() + ".");
        }
        return lines;
    }

    private static List<String> installedVersions(String name) {
        List<String> versions = InstalledVersions.of(name);
        return versions.isEmpty()
                ? List.of()
                : List.of("Installed: " + String.join(", ", versions) + "; name such a version as a candidate.");
    }

    private static String searchPath() {
        if (Platform.host().isMac()) {
            return "the environment variable DYLD_LIBRARY_PATH";
        }
        return Platform.host().isWindows()
                ? "the environment variable PATH"
                : "the environment variable LD_LIBRARY_PATH";
    }
}

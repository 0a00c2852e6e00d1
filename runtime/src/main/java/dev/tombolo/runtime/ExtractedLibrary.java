package dev.tombolo.runtime;

import java.io.IOException;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bundled library that was extracted and opened.
 *
 * @param file where it was extracted to
 * @param lookup its symbols
 */
record ExtractedLibrary(Path file, SymbolLookup lookup) {
    /**
     * Those of this JVM, by checksum, under the lock of {@link NativeLibrary}. Were a file replaced between two uses,
     * the system would take the new one for another library, with variables of its own.
     */
    private static final Map<String, ExtractedLibrary> OPENED = new HashMap<>();

    /** Extracts and opens a bundled library; where that fails, adds what was tried. */
    static @Nullable ExtractedLibrary open(BundledLibrary library, List<Attempt> attempts) {
        for (Path directory : CacheDirectories.all()) {
            try {
                return open(library, directory, attempts);
            } catch (IOException unusable) {
                attempts.add(new Attempt.NotExtracted(library, directory, unusable));
            }
        }
        return null;
    }

    private static @Nullable ExtractedLibrary open(BundledLibrary library, Path directory, List<Attempt> attempts)
            throws IOException {
        String checksum = library.checksum();
        ExtractedLibrary known = OPENED.get(checksum);
        if (known != null) {
            return known;
        }
        Path file = new LibraryCache(directory).extract(library, checksum);
        SymbolLookup lookup = SystemLoader.open(file.toString());
        if (lookup == null) {
            attempts.add(new Attempt.NotLoadable(library, file));
            return null;
        }
        ExtractedLibrary opened = new ExtractedLibrary(file, lookup);
        OPENED.put(checksum, opened);
        return opened;
    }

    /** Where it came from and where it is. */
    String origin(BundledLibrary library) {
        return String.join(
                "", file.toString(), ", extracted from ", library.url().toString());
    }
}

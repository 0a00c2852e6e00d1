package dev.tombolo.runtime;

import java.io.File;
import java.lang.foreign.SymbolLookup;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One search for the library of a contract, from the most explicit wish to the system's own idea of a name. */
final class LibrarySearch {
    private final Class<?> contract;
    private final List<String> candidates;
    private final List<Attempt> attempts = new ArrayList<>();

    LibrarySearch(Class<?> contract, List<String> candidates) {
        this.contract = contract;
        this.candidates = candidates;
    }

    /**
     * The library.
     *
     * @throws NativeLinkError if it cannot be opened, with every place that was tried
     * @throws IllegalCallerException if native access is not enabled
     */
    OpenLibrary open() {
        if (candidates.isEmpty()) {
            return new OpenLibrary(SystemLibraries.process(), "the process itself", LibraryNames.PROCESS_ORIGIN);
        }
        OpenLibrary chosen = supplied();
        if (chosen == null) {
            chosen = chosenByProperty();
        }
        return chosen == null ? firstThatOpens() : chosen;
    }

    private @Nullable OpenLibrary supplied() {
        for (String candidate : candidates) {
            SymbolLookup lookup = SuppliedLookups.get(candidate);
            if (lookup != null) {
                return opened(candidate, lookup, "a lookup that the program supplied");
            }
        }
        return null;
    }

    private @Nullable OpenLibrary chosenByProperty() {
        for (String candidate : candidates) {
            String path = isPath(candidate) ? null : System.getProperty(LibraryNames.property(candidate));
            if (path != null) {
                return chosenByProperty(candidate, path);
            }
        }
        return null;
    }

    private OpenLibrary chosenByProperty(String name, String path) {
        String file = absolute(path);
        SymbolLookup lookup = SystemLoader.open(file);
        if (lookup == null) {
            throw new NativeLinkError(LibraryNames.subject(name) + " of " + contract.getName() + " is set to '" + path
                    + "' by -D" + LibraryNames.property(name) + ", which cannot be opened: " + SystemLoader.fault(file)
                    + "; correct the path, or remove the property");
        }
        return opened(name, lookup, file + ", set by -D" + LibraryNames.property(name));
    }

    private OpenLibrary firstThatOpens() {
        for (String candidate : candidates) {
            OpenLibrary opened = isPath(candidate) ? byPath(candidate) : byName(candidate);
            if (opened != null) {
                return opened;
            }
        }
        throw new NativeLinkError(LibraryNames.notFound(contract, candidates, attempts));
    }

    private @Nullable OpenLibrary byPath(String path) {
        String file = absolute(path);
        return bySystem(path, file, file, "opened by its path");
    }

    private @Nullable OpenLibrary byName(String name) {
        if (SystemLibraries.contain(name)) {
            return opened(name, SystemLibraries.cLibrary(name), "the system's own");
        }
        OpenLibrary opened =
                bySystem(name, name, "the operating system's search for '" + name + "'", "found by the operating system");
        if (opened != null) {
            return opened;
        }
        String mapped = System.mapLibraryName(name);
        return bySystem(
                name, mapped, "the operating system's search for '" + mapped + "'", "found by the operating system");
    }

    private @Nullable OpenLibrary bySystem(String candidate, String file, String place, String how) {
        SymbolLookup lookup = SystemLoader.open(file);
        if (lookup == null) {
            attempts.add(new Attempt(place, SystemLoader.fault(file)));
            return null;
        }
        return opened(candidate, lookup, file + ", " + how);
    }

    private static OpenLibrary opened(String candidate, SymbolLookup lookup, String origin) {
        return new OpenLibrary(lookup, LibraryNames.subject(candidate), origin);
    }

    private static boolean isPath(String candidate) {
        return candidate.indexOf('/') >= 0 || candidate.indexOf(File.separatorChar) >= 0;
    }

    private static String absolute(String path) {
        try {
            return Path.of(path).toAbsolutePath().toString();
        } catch (InvalidPathException unusable) {
            return path;
        }
    }
}

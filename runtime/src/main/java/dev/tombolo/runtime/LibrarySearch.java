package dev.tombolo.runtime;

import java.lang.foreign.SymbolLookup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One search for the library of a contract, from the most explicit wish to the system's own idea of a name. */
final class LibrarySearch {
    private final Class<?> contract;
    private final List<String> candidates;
    private final List<String> symbols;
    private final List<Attempt> attempts = new ArrayList<>();

    /** Not yet begun. The symbols are what the library is wanted for, to be named if there is none. */
    LibrarySearch(Class<?> contract, List<String> candidates, List<String> symbols) {
        this.contract = contract;
        this.candidates = candidates;
        this.symbols = symbols;
    }

    /**
     * The library.
     *
     * @throws NativeLinkError if it cannot be opened, with every place that was tried
     * @throws IllegalCallerException if native access is not enabled
     */
    OpenLibrary open() {
        if (candidates.isEmpty()) {
            return SystemLibraries.process();
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
            String path = LibraryNames.isPath(candidate) ? null : System.getProperty(LibraryNames.property(candidate));
            if (path != null) {
                return chosenByProperty(candidate, path);
            }
        }
        return null;
    }

    /** A choice that does not open is an error: another library in its place would be a silent surprise. */
    private OpenLibrary chosenByProperty(String name, String path) {
        String file = LibraryNames.absolute(path);
        String setting = String.join("", "-D", LibraryNames.property(name), "=", path);
        SymbolLookup lookup = SystemLoader.open(file);
        if (lookup == null) {
            throw misled(name, setting, file);
        }
        return opened(name, lookup, String.join("", file, ", chosen by ", setting));
    }

    private NativeLinkError misled(String name, String setting, String file) {
        return new NativeLinkError(LibraryNames.wanted(symbols) + LibraryNames.subject(name) + " of "
                + contract.getName() + " cannot be opened as " + setting + " says: " + SystemLoader.fault(file)
                + "; correct the path, or remove the property to search for the library");
    }

    private OpenLibrary firstThatOpens() {
        for (String candidate : candidates) {
            OpenLibrary opened = LibraryNames.isPath(candidate) ? byPath(candidate) : byName(candidate);
            if (opened != null) {
                return opened;
            }
        }
        throw new LibraryNotFound(contract, candidates, symbols, attempts).toError();
    }

    private @Nullable OpenLibrary byPath(String path) {
        String file = LibraryNames.absolute(path);
        SymbolLookup lookup = SystemLoader.open(file);
        if (lookup == null) {
            attempts.add(new Attempt.NotOpened(file));
            return null;
        }
        return opened(path, lookup, file);
    }

    private @Nullable OpenLibrary byName(String name) {
        if (SystemLibraries.contain(name)) {
            return SystemLibraries.cLibrary(name);
        }
        OpenLibrary opened = bundled(name);
        if (opened == null) {
            opened = bySystem(name, name);
        }
        return opened == null ? bySystem(name, System.mapLibraryName(name)) : opened;
    }

    private @Nullable OpenLibrary bundled(String name) {
        for (String fileName : BundledLibrary.fileNames(name)) {
            BundledLibrary library = BundledLibrary.find(contract, fileName);
            if (library == null) {
                attempts.add(new Attempt.NotBundled(fileName));
                continue;
            }
            ExtractedLibrary extracted = ExtractedLibrary.open(library, attempts);
            if (extracted != null) {
                return opened(name, extracted.lookup(), extracted.origin(library));
            }
        }
        return null;
    }

    private @Nullable OpenLibrary bySystem(String name, String file) {
        SymbolLookup lookup = SystemLoader.open(file);
        if (lookup == null) {
            attempts.add(new Attempt.NotFound(file));
            return null;
        }
        return opened(name, lookup, file.concat(", found by the operating system"));
    }

    private static OpenLibrary opened(String candidate, SymbolLookup lookup, String origin) {
        return new OpenLibrary(lookup, LibraryNames.subject(candidate), origin);
    }
}

package dev.tombolo.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The native library that a contract is bound to: nothing is opened before the first symbol is looked up.
 */
public final class NativeLibrary {
    /** One lock for all libraries, so that none is supplied while it is being opened. */
    private static final Object OPENING = new Object();

    private final Class<?> contract;
    private final List<String> candidates;
    private volatile @Nullable OpenLibrary opened;

    private NativeLibrary(Class<?> contract, List<String> candidates) {
        this.contract = contract;
        this.candidates = candidates;
    }

    /** The library of a contract; loads nothing. */
    public static NativeLibrary of(Class<?> contract, String... candidates) {
        return new NativeLibrary(Objects.requireNonNull(contract, "contract"), List.of(candidates));
    }

    /** Makes {@code lookup} stand for the library of that name. */
    public static void supply(String name, SymbolLookup lookup) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(lookup, "lookup");
        synchronized (OPENING) {
            SuppliedLookups.put(name, lookup);
        }
    }

    /** The address of a symbol; empty if the library does not have it. */
    public Optional<MemorySegment> find(String symbol) {
        return open().find(symbol);
    }

    /** The address of the first of these symbols that the library has. */
    public MemorySegment require(String... symbols) {
        MemorySegment found = findFirst(symbols);
        if (found == null) {
            throw new NativeLinkError(
                    "no symbol " + LibraryNames.alternatives(List.of(symbols)) + " in " + open());
        }
        return found;
    }

    /** Those of the given entries that the library does not have, in their order. */
    public List<String> missing(String... symbols) {
        List<String> missing = new ArrayList<>();
        for (String entry : symbols) {
            if (findFirst(entry.split(" ", -1)) == null) {
                missing.add(entry);
            }
        }
        return List.copyOf(missing);
    }

    private @Nullable MemorySegment findFirst(String... symbols) {
        OpenLibrary library = open();
        for (String symbol : symbols) {
            Optional<MemorySegment> found = library.find(symbol);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }

    private OpenLibrary open() {
        OpenLibrary library = opened;
        return library != null ? library : openOnce();
    }

    private OpenLibrary openOnce() {
        synchronized (OPENING) {
            OpenLibrary library = opened;
            if (library == null) {
                library = searched();
                SuppliedLookups.markInUse(candidates);
                opened = library;
            }
            return library;
        }
    }

    private OpenLibrary searched() {
        try {
            return new LibrarySearch(contract, candidates).open();
        } catch (IllegalCallerException denied) {
            throw NativeLinkError.accessDenied(subject());
        }
    }

    private String subject() {
        return candidates.isEmpty() ? "the process itself" : "library " + LibraryNames.alternatives(candidates);
    }

    @Override
    public String toString() {
        OpenLibrary library = opened;
        return library == null ? subject() + " (not opened yet)" : library.toString();
    }
}

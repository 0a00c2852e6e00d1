package dev.tombolo.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A library whose symbols can be looked up.
 *
 * @param lookup where its symbols are
 * @param subject what it is called in messages, such as {@code library 'z'}
 * @param origin which file or lookup that turned out to be, and how it was found
 */
record OpenLibrary(SymbolLookup lookup, String subject, String origin) {

    /** The symbol's address; empty where it is missing or NULL, as a weak symbol or a hand-written lookup may be. */
    Optional<MemorySegment> find(String symbol) {
        Optional<MemorySegment> found = lookup.find(symbol);
        return found.isPresent() && found.get().address() == 0 ? Optional.empty() : found;
    }

    /** The address of the first symbol that is there. */
    @Nullable
    MemorySegment findFirst(String... symbols) {
        for (String symbol : symbols) {
            Optional<MemorySegment> found = find(symbol);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return subject + " (" + origin + ")";
    }
}

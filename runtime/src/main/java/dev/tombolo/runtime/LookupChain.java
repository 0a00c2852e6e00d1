package dev.tombolo.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Optional;

/** Several lookups, asked in turn. A plain loop: {@link SymbolLookup#or} would cost a lambda before the first call. */
record LookupChain(List<SymbolLookup> links) implements SymbolLookup {

    LookupChain {
        links = List.copyOf(links);
    }

    @Override
    public Optional<MemorySegment> find(String symbol) {
        for (SymbolLookup link : links) {
            Optional<MemorySegment> found = link.find(symbol);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}

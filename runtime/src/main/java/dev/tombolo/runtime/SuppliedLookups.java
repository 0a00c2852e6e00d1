package dev.tombolo.runtime;

import java.lang.foreign.SymbolLookup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lookups that the program supplied, by the name of the library they stand for. Guarded by the lock of {@link NativeLibrary}. */
final class SuppliedLookups {
    private static final Map<String, SymbolLookup> LOOKUPS = new HashMap<>();
    private static final Set<String> NAMES_IN_USE = new HashSet<>();

    private SuppliedLookups() {}

    static void put(String name, SymbolLookup lookup) {
        if (NAMES_IN_USE.contains(name)) {
            throw new IllegalStateException("library '" + name
                    + "' is in use: supply its lookup before the first call to one of its functions");
        }
        LOOKUPS.put(name, lookup);
    }

    static @Nullable SymbolLookup get(String name) {
        return LOOKUPS.get(name);
    }

    /** From now on no lookup can be supplied under these names: some functions would keep the library of before. */
    static void markInUse(List<String> names) {
        NAMES_IN_USE.addAll(names);
    }
}

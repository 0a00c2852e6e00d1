package dev.tombolo.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import org.jspecify.annotations.Nullable;

/** The operating system's loader of libraries: {@code dlopen}, or {@code LoadLibrary}. */
final class SystemLoader {

    private SystemLoader() {}

    /** Opens a file that the system searches for, or that a path names, for as long as the JVM runs. */
    static @Nullable SymbolLookup open(String file) {
        return file.isEmpty() ? null : load(file);
    }

    /** The program and its global libraries, where the empty name means them, as to {@code dlopen} of glibc. */
    static @Nullable SymbolLookup program() {
        return load("");
    }

    @SuppressWarnings("restricted") // the grant that this module asks for
    private static @Nullable SymbolLookup load(String file) {
        try {
            return SymbolLookup.libraryLookup(file, Arena.global());
        } catch (IllegalArgumentException notLoaded) {
            return null;
        }
    }

    /** Why the system did not open it. */
    static String fault(String file) {
        return "cannot be opened";
    }
}

package dev.tombolo.runtime;

import dev.tombolo.runtime.system.Platform;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import org.jspecify.annotations.Nullable;

/** The operating system's loader of libraries: {@code dlopen}, or {@code LoadLibrary}. */
final class SystemLoader {

    private static final String UNEXPLAINED = "not found, or not loadable";

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

    /** Why the system does not open it, in the system's own words where it has any. */
    static String fault(String file) {
        if (file.isEmpty()) {
            return "the name is empty";
        }
        if (file.indexOf('\0') >= 0) {
            return "the name has a NUL character";
        }
        return Platform.host().isWindows() ? UNEXPLAINED : withoutName(file, Posix.dlerror(file));
    }

    private static String withoutName(String file, String fault) {
        String prefix = file + ": ";
        String text = fault.startsWith(prefix) ? fault.substring(prefix.length()) : fault;
        return text.isEmpty() ? UNEXPLAINED : text;
    }
}

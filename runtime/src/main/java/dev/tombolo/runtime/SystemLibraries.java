package dev.tombolo.runtime;

import dev.tombolo.runtime.system.Platform;
import java.io.File;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is there without opening a file: the process and the system's C library. */
final class SystemLibraries {
    private static final Set<String> POSIX_NAMES = Set.of("c", "m", "dl", "pthread", "rt");
    private static final Set<String> WINDOWS_NAMES = Set.of("c", "m");

    private SystemLibraries() {}

    /**
     * Whether the name stands for a part of the C library. Its file is no way in: {@code libc.so} is a text for the
     * static linker, {@code libpthread.so} is gone from newer systems, and Windows has none of them.
     */
    static boolean contain(String name) {
        return (Platform.host().isWindows() ? WINDOWS_NAMES : POSIX_NAMES).contains(name);
    }

    /** A part of the C library. */
    static OpenLibrary cLibrary(String name) {
        return new OpenLibrary(cLookup(name), LibraryNames.subject(name), "the system's default lookup");
    }

    /** Everything the process holds. */
    static OpenLibrary process() {
        SymbolLookup lookup = new LookupChain(List.of(SymbolLookup.loaderLookup(), cLookup("c")));
        return new OpenLibrary(
                lookup,
                "the process itself",
                "what the class loader of Tombolo's runtime has loaded, the program and its global libraries,"
                        + " the system's default lookup");
    }

    /**
     * Where something is preloaded, the program comes before the C library, as it does to C itself: a {@code free}
     * beside a preloaded {@code malloc} must be the preloaded one. Elsewhere it comes after: to open the program costs
     * milliseconds before the first call.
     */
    private static SymbolLookup cLookup(String name) {
        List<SymbolLookup> links = new ArrayList<>();
        links.add(Linker.nativeLinker().defaultLookup());
        links.add(isPreloaded() ? 0 : 1, new ProgramLookup());
        if (name.equals("rt")) {
            SymbolLookup rt = SystemLoader.open("librt.so.1"); // not yet part of the C library before glibc 2.34
            if (rt != null) {
                links.add(rt);
            }
        }
        return new LookupChain(links);
    }

    private static boolean isPreloaded() {
        return System.getenv("LD_PRELOAD") != null
                || System.getenv("DYLD_INSERT_LIBRARIES") != null
                || new File("/etc/ld.so.preload").exists();
    }
}

package dev.tombolo.runtime;

import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The symbols that are there without opening a file: those of the process and of the system's C library. */
final class SystemLibraries {
    private static final Set<String> POSIX_NAMES = Set.of("c", "m", "dl", "pthread", "rt");
    private static final Set<String> WINDOWS_NAMES = Set.of("c", "m");

    private SystemLibraries() {}

    /**
     * Whether the name stands for a part of the C library. Its file is no way in: {@code libc.so} is a text for the
     * static linker, {@code libpthread.so} is gone from newer systems, and Windows has none of them.
     */
    static boolean contain(String name) {
        return (NativePlatform.isWindows() ? WINDOWS_NAMES : POSIX_NAMES).contains(name);
    }

    /** A part of the C library; what the process itself, or a library preloaded into it, puts in its place comes first. */
    static SymbolLookup cLibrary(String name) {
        List<SymbolLookup> links = new ArrayList<>();
        addIfOpened(links, SystemLoader.program());
        links.add(Linker.nativeLinker().defaultLookup());
        if (name.equals("rt")) {
            addIfOpened(links, SystemLoader.open("librt.so.1")); // a file of its own before glibc 2.34
        }
        return new LookupChain(links);
    }

    /** Everything the process holds: what Java code loaded, the program and its global libraries, the C library. */
    static SymbolLookup process() {
        return new LookupChain(List.of(SymbolLookup.loaderLookup(), cLibrary("c")));
    }

    private static void addIfOpened(List<SymbolLookup> links, @Nullable SymbolLookup lookup) {
        if (lookup != null) {
            links.add(lookup);
        }
    }
}

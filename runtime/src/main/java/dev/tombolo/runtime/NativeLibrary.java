package dev.tombolo.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The native library of a contract: found and opened when its first symbol is looked up, and open for as long as the
 * JVM runs.
 *
 * <p>A library has candidates, of which the first that opens wins. Each is a path, if it has a {@code /} (or the
 * platform's own separator), or else a name: {@code z}, or a file name such as {@code libz.so.1}. What is explicit
 * comes before all candidates:
 *
 * <ol>
 *   <li>a lookup that the program {@linkplain #supply supplied} under one of the candidates;
 *   <li>the file that the system property {@code tombolo.library.<name>} says, for one of the names; if that file does
 *       not open, it is an error, and nothing else is tried.
 * </ol>
 *
 * <p>Then each candidate in its order. A path is opened as it is, relative ones from the working directory. For a name:
 *
 * <ol>
 *   <li>the resource {@code META-INF/native/<os>-<arch>/<file>} that the contract's class loader sees, where the file
 *       is {@link System#mapLibraryName mapLibraryName(name)} or the name itself, the system {@code linux},
 *       {@code macos} or {@code windows}, the processor {@code x86_64}, {@code aarch64}, or what else {@code os.arch}
 *       says. It is extracted first, see below;
 *   <li>what the operating system finds under the name;
 *   <li>what the operating system finds under {@code mapLibraryName(name)}.
 * </ol>
 *
 * <p>{@code c}, {@code m}, and except on Windows {@code dl}, {@code pthread} and {@code rt}, are parts of the C
 * library, whose file cannot be opened by such a name. They stand for {@link java.lang.foreign.Linker#defaultLookup()}
 * and then the program that the JVM runs in; the other way round where something is preloaded into the program, so
 * that all calls of one library reach the same {@code malloc}. No resource is looked for.
 *
 * <p>A library without candidates is the process itself: what the class loader of this class has loaded with
 * {@link System#loadLibrary}, then the same as {@code c}. A library that another class loader has loaded is out of
 * reach from here; give it a name, and supply {@link SymbolLookup#loaderLookup()} from a class of that loader.
 *
 * <p>A bundled library is extracted to a directory that nobody but the user and root can change: the one that the
 * system property {@code tombolo.cache} names; else {@code tombolo} in the user's directory of caches, or if that
 * cannot be used, one in {@code java.io.tmpdir}. The directory is made with permissions 0700, and refused if it is a
 * symbolic link, belongs to another user, or others may write to it. (Its parents are not checked: choose one that
 * others cannot rename.) A file in it is named by the SHA-256 of its content, checked before each use, and appears
 * complete; several JVMs may extract at once.
 *
 * <p>Objects of this class may be used by several threads. A library is opened once. A failure is not remembered: the
 * next use searches again.
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

    /**
     * The library of a contract. Opens nothing, so that it may stand in a static initializer.
     *
     * @param contract the interface that is bound; its class loader sees the bundled libraries
     * @param candidates names and paths, the best first; none for the process itself
     */
    public static NativeLibrary of(Class<?> contract, String... candidates) {
        return new NativeLibrary(Objects.requireNonNull(contract, "contract"), List.of(candidates));
    }

    /** The interface that is bound. */
    public Class<?> contract() {
        return contract;
    }

    /**
     * Has the program find the symbols of a library by itself, in place of any search. Holds for every contract that
     * has this candidate and has not been used yet; the last lookup that is supplied before counts.
     *
     * <p>The lookup must bear calls from several threads, and be ready for as long as the program calls the library: it
     * is asked when a function is first called, and held for as long as this class. A symbol that belongs to an
     * {@link java.lang.foreign.Arena} can be called until that arena is closed. {@link MemorySegment#NULL} counts as
     * missing.
     *
     * @param name the candidate, spelled as in the contract
     * @throws IllegalStateException if a library with this candidate is open already: functions that were called would
     *     stay with the library of before
     */
    public static void supply(String name, SymbolLookup lookup) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(lookup, "lookup");
        synchronized (OPENING) {
            SuppliedLookups.put(name, lookup);
        }
    }

    /**
     * The address of a symbol, as a segment of size zero; empty if the library does not have it. The system also looks
     * into the libraries that this one needs.
     *
     * @throws NativeLinkError if the library cannot be opened; the message has every attempt with its cause, and what
     *     to set
     */
    public Optional<MemorySegment> find(String symbol) {
        return open(symbol).find(symbol);
    }

    /**
     * The address of the first of these symbols that the library has, as a segment of size zero.
     *
     * @throws NativeLinkError if it has none of them, or cannot be opened; the message has the symbols, the library,
     *     and what was searched
     */
    public MemorySegment require(String... symbols) {
        OpenLibrary library = open(symbols);
        MemorySegment found = library.findFirst(symbols);
        if (found == null) {
            throw new NativeLinkError("no symbol " + LibraryNames.alternatives(List.of(symbols)) + " in " + library);
        }
        return found;
    }

    /**
     * The address of a global variable, as a segment of size zero.
     *
     * @throws NativeLinkError as {@link #require} does, of a variable
     */
    public MemorySegment requireVariable(String symbol) {
        OpenLibrary library = open(symbol);
        MemorySegment found = library.findFirst(symbol);
        if (found == null) {
            throw new NativeLinkError("no variable '" + symbol + "' in " + library);
        }
        return found;
    }

    /**
     * Those of the given entries that the library does not have, in their order; empty when all are there.
     *
     * @param symbols each one symbol, or several separated by one blank of which one is enough
     * @return an unmodifiable list
     * @throws NativeLinkError if the library cannot be opened
     */
    public List<String> missing(String... symbols) {
        OpenLibrary library = open();
        List<String> missing = new ArrayList<>();
        for (String entry : symbols) {
            if (library.findFirst(entry.split(" ")) == null) {
                missing.add(entry);
            }
        }
        return List.copyOf(missing);
    }

    /**
     * Whether the library is certain to have none of these symbols: it can be opened, and they are not in it. Where it
     * cannot be opened, nothing is known, and a call will say why.
     */
    public boolean lacks(String... symbols) {
        try {
            return open(symbols).findFirst(symbols) == null;
        } catch (NativeLinkError unknown) {
            return false;
        }
    }

    private OpenLibrary open(String... symbols) {
        OpenLibrary library = opened;
        return library == null ? openOnce(symbols) : library;
    }

    private OpenLibrary openOnce(String... symbols) {
        synchronized (OPENING) {
            OpenLibrary library = opened;
            if (library == null) {
                library = search(symbols);
                SuppliedLookups.markInUse(candidates);
                opened = library;
            }
            return library;
        }
    }

    private OpenLibrary search(String... symbols) {
        try {
            return new LibrarySearch(contract, candidates, List.of(symbols)).open();
        } catch (IllegalCallerException denied) {
            throw NativeLinkError.accessDenied();
        }
    }

    /** The library as messages name it; once it is open, with the file or lookup that was found and how. */
    @Override
    public String toString() {
        OpenLibrary library = opened;
        return library == null ? LibraryNames.subject(candidates) + " (not opened yet)" : library.toString();
    }
}

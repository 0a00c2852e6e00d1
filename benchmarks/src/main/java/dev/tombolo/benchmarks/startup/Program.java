package dev.tombolo.benchmarks.startup;

import dev.tombolo.benchmarks.Jdk;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A program that makes its first call and ends. */
enum Program {
    EMPTY("empty `main`", "EmptyMain", Needs.NOTHING),
    RAW("raw FFM, one handle", "RawCall", Needs.NOTHING),
    ONE("Tombolo, 1 function declared", "CallsOneOf1", Needs.RUNTIME),
    HUNDRED("Tombolo, 100 declared, one called", "CallsOneOf100", Needs.RUNTIME),
    THOUSAND("Tombolo, 1,000 declared, one called", "CallsOneOf1000", Needs.RUNTIME),
    BLOCKING("Tombolo, a function that may wait", "BoundBlocking", Needs.RUNTIME),
    JNI("JNI", "JniCall", Needs.NOTHING),
    JNA("JNA, interface", "JnaCall", Needs.JNA),
    JNA_DIRECT("JNA, direct", "JnaDirectCall", Needs.JNA),
    JNR("JNR-FFI", "JnrCall", Needs.JNR),
    RAW_STRING("raw FFM, a text", "RawString", Needs.NOTHING),
    STRING("Tombolo, a text", "BoundString", Needs.RUNTIME),
    RAW_CALLBACK("raw FFM, a callback", "RawCallback", Needs.NOTHING),
    CALLBACK("Tombolo, a callback", "BoundCallback", Needs.RUNTIME),
    ALL_BY_HAND("raw FFM, 100 functions, exact handles made first", "CallsAllByHand", Needs.NOTHING),
    ALL("Tombolo, 100 functions called", "CallsAll", Needs.RUNTIME);

    /** Whose libraries it needs. */
    private enum Needs {
        NOTHING,
        RUNTIME,
        JNA,
        JNR
    }

    private static final String PACKAGE = "dev.tombolo.benchmarks.startup.programs.";
    private static final long ONE_CALLED = 7;

    private final String title;
    private final String main;
    private final Needs needs;

    Program(String title, String main, Needs needs) {
        this.title = title;
        this.main = main;
        this.needs = needs;
    }

    /** What it prints as its result. */
    long result() {
        return this == ALL || this == ALL_BY_HAND ? GeneratedFunctions.sum() : ONE_CALLED;
    }

    /** A file of it, with that ending. */
    String file(String ending) {
        return name().toLowerCase(Locale.ROOT) + ending;
    }

    String main() {
        return PACKAGE + main;
    }

    /** What is on the class path besides the programs: jars, since neither an archive of classes nor a cache takes folders. */
    List<Path> libraries() {
        return switch (needs) {
            case NOTHING -> List.of();
            case RUNTIME -> List.of(Jdk.runtime());
            case JNA -> Jdk.jars("jna-");
            case JNR -> Jdk.jars("jnr-", "jffi-", "asm-");
        };
    }

    @Override
    public String toString() {
        return title;
    }
}

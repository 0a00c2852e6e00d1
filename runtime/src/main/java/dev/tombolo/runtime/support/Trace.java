package dev.tombolo.runtime.support;

import dev.tombolo.runtime.NativeLibrary;
import dev.tombolo.runtime.NativeLinkError;
import java.lang.invoke.MethodHandle;

/**
 * The trace of calls. Which functions are in it is decided when they are linked; nothing asks for it afterwards, and
 * without the property this class is not even loaded.
 */
final class Trace {

    /** The system property with the patterns of what is traced. */
    static final String PROPERTY = "tombolo.trace";

    private static final TracePatterns CHOSEN = chosen(System.getProperty(PROPERTY, ""));

    private Trace() {}

    private static TracePatterns chosen(String property) {
        TracePatterns patterns = TracePatterns.of(property);
        for (String refused : patterns.refused()) {
            TraceOutput.print(() -> "-D" + PROPERTY + "=" + property + ": '" + refused + "' can name no function; write"
                    + " Contract.function, such as LibC.open, LibC.* or *.open");
        }
        return patterns;
    }

    /** What {@link Downcall#link} answers where the property is set. */
    static MethodHandle link(Downcall type, NativeLibrary library, String... symbols) {
        if (!CHOSEN.include(library.contract(), symbols)) {
            return type.linked(library, symbols);
        }
        Downcall capturing = type.capturingAnyway();
        String function = TracePatterns.nestedName(library.contract()) + "." + found(library, symbols);
        return new TracedFunction(function, type, capturing, capturing.linked(library, symbols)).handle();
    }

    /** The symbol that is called; the first where none is there. */
    private static String found(NativeLibrary library, String... symbols) {
        try {
            for (String symbol : symbols) {
                if (symbols.length > 1 && library.find(symbol).isPresent()) {
                    return symbol;
                }
            }
        } catch (NativeLinkError | RuntimeException unknown) {
            return symbols[0]; // linking meets with the same, and says so
        }
        return symbols[0];
    }
}

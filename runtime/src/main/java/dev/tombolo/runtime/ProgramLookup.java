package dev.tombolo.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The program that the JVM runs in, opened when a symbol is first looked up in it. */
final class ProgramLookup implements SymbolLookup {
    private @Nullable SymbolLookup program;
    private boolean isOpened;

    @Override
    public synchronized Optional<MemorySegment> find(String symbol) {
        if (!isOpened) {
            program = open();
            isOpened = true;
        }
        return program == null ? Optional.empty() : program.find(symbol);
    }

    private static @Nullable SymbolLookup open() {
        try {
            return SystemLoader.program();
        } catch (IllegalCallerException denied) {
            throw NativeLinkError.accessDenied();
        }
    }
}

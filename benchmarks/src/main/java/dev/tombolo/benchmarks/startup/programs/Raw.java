package dev.tombolo.benchmarks.startup.programs;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** What is written by hand to link one function. */
@SuppressWarnings("restricted")
final class Raw {

    private Raw() {}

    static MethodHandle handle(String library, String symbol, FunctionDescriptor type) {
        SymbolLookup symbols = SymbolLookup.libraryLookup(Path.of(library), Arena.global());
        return Linker.nativeLinker().downcallHandle(symbols.find(symbol).orElseThrow(), type);
    }
}

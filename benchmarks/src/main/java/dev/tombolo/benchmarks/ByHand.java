package dev.tombolo.benchmarks;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;

/** Downcall handles as a developer writes them without Tombolo. */
@SuppressWarnings("restricted")
final class ByHand {

    private static final Linker LINKER = Linker.nativeLinker();

    private ByHand() {}

    /** A function of the C library. */
    static MethodHandle libc(String symbol, FunctionDescriptor type, Linker.Option... options) {
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(symbol), type, options);
    }
}

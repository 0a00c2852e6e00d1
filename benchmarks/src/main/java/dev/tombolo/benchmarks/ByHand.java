package dev.tombolo.benchmarks;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** Downcall handles as a developer writes them without Tombolo. */
@SuppressWarnings("restricted")
public final class ByHand {

    /** What keeps {@code errno} over the return to Java. */
    public static final Linker.Option CAPTURE = Linker.Option.captureCallState("errno");

    /** Where it is kept. */
    public static final StructLayout STATE = Linker.Option.captureStateLayout();

    /** A pointer to as much as there is, as jextract declares each. */
    public static final AddressLayout POINTER =
            ADDRESS.withTargetLayout(MemoryLayout.sequenceLayout(Long.MAX_VALUE, JAVA_BYTE));

    /** The function that says where the thread's {@code errno} is. */
    static final String ERRNO_LOCATION =
            System.getProperty("os.name").startsWith("Mac") ? "__error" : "__errno_location";

    private static final Linker LINKER = Linker.nativeLinker();
    /** The library of the functions of {@code probes.h} and its like. */
    static final SymbolLookup PROBES = SymbolLookup.libraryLookup(CFixtures.probes(), Arena.global());

    static {
        // Until a class is loaded that the first arena needs, C2 does not see through heap segments.
        Arena.ofConfined().close();
    }

    private ByHand() {}

    /** A function of the C library. */
    public static MethodHandle libc(String symbol, FunctionDescriptor type, Linker.Option... options) {
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(symbol), type, options);
    }

    /** A function of {@code probes.h}, {@code structs.h}, {@code memory.h} or {@code callbacks.h}. */
    public static MethodHandle probe(String symbol, FunctionDescriptor type, Linker.Option... options) {
        return LINKER.downcallHandle(PROBES.findOrThrow(symbol), type, options);
    }

    /** Where a function of {@code probes.h} is. */
    static MemorySegment probe(String symbol) {
        return PROBES.findOrThrow(symbol);
    }

    /** A function pointer that lasts as long as the arena. */
    public static MemorySegment stub(MethodHandle target, FunctionDescriptor type, Arena arena) {
        return LINKER.upcallStub(target, type, arena);
    }

    /** A variable of {@code memory.h}. */
    public static MemorySegment variable(String symbol, long bytes) {
        return PROBES.findOrThrow(symbol).reinterpret(bytes);
    }
}

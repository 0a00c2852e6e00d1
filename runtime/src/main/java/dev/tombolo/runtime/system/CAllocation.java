package dev.tombolo.runtime.system;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/** C's {@code malloc} and {@code free}, of the C library that the JVM is linked with. */
@SuppressWarnings("restricted") // the grant that this module asks for
public final class CAllocation {
    private static final MethodHandle MALLOC = handle("malloc", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));
    private static final MethodHandle FREE = handle("free", FunctionDescriptor.ofVoid(JAVA_LONG));

    private CAllocation() {}

    private static MethodHandle handle(String name, FunctionDescriptor type) {
        Linker linker = Linker.nativeLinker();
        SymbolLookup lookup = linker.defaultLookup();
        MemorySegment function = lookup.find(name).orElseThrow(() -> new LinkageError("C has no " + name));
        return linker.downcallHandle(function, type);
    }

    /**
     * The address of so many bytes.
     *
     * @throws OutOfMemoryError if C has none
     */
    public static long allocate(long bytes) {
        long address;
        try {
            address = (long) MALLOC.invokeExact(bytes);
        } catch (Throwable t) {
            throw new LinkageError("malloc threw", t);
        }
        if (address == 0) {
            throw new OutOfMemoryError("C has no " + bytes + " bytes");
        }
        return address;
    }

    /** Gives back what {@link #allocate} gave. */
    public static void free(long address) {
        try {
            FREE.invokeExact(address);
        } catch (Throwable t) {
            throw new LinkageError("free threw", t);
        }
    }
}

package dev.tombolo.runtime;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** The POSIX functions that finding a library needs when it goes wrong, or when one has to be extracted. */
@SuppressWarnings("restricted") // the grant that this module asks for
final class Posix {
    private static final int RTLD_LAZY = 1; // of Linux, macOS and the BSDs alike

    private Posix() {}

    /** Has {@code dlopen} fail once more, for the reason that the JDK's own attempt keeps to itself. */
    static String dlerror(String file) {
        MethodHandle dlopen = downcall("dlopen", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT));
        MethodHandle dlerror = downcall("dlerror", FunctionDescriptor.of(ADDRESS));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment opened = (MemorySegment) dlopen.invokeExact(arena.allocateFrom(file), RTLD_LAZY);
            MemorySegment text = (MemorySegment) dlerror.invokeExact();
            boolean opensNow = opened.address() != 0 || text.address() == 0;
            return opensNow ? "" : text.reinterpret(Long.MAX_VALUE).getString(0);
        } catch (Throwable unexpected) {
            throw new AssertionError("dlopen", unexpected);
        }
    }

    /** The user as whom the JVM acts. */
    static int effectiveUser() {
        MethodHandle geteuid = downcall("geteuid", FunctionDescriptor.of(JAVA_INT));
        try {
            return (int) geteuid.invokeExact();
        } catch (Throwable unexpected) {
            throw new AssertionError("geteuid", unexpected);
        }
    }

    private static MethodHandle downcall(String symbol, FunctionDescriptor type) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(symbol), type);
    }
}

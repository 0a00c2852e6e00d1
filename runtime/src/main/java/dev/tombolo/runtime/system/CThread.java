package dev.tombolo.runtime.system;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** C's own name of a thread, a {@code pthread_t}: it fits a {@code long} on every system that has it. */
@SuppressWarnings("restricted") // the grant that this module asks for
public final class CThread {

    /** Null on Windows, and without native access. */
    private static final @Nullable MethodHandle SELF = self();

    private CThread() {}

    /**
     * Takes a {@code long}, of which C's function knows nothing and which lies in a register: there is hardly a program that
     * does not call some function of that shape, and one of its own would cost the first call milliseconds.
     */
    private static @Nullable MethodHandle self() {
        Linker linker = Linker.nativeLinker();
        Optional<MemorySegment> function = linker.defaultLookup().find("pthread_self");
        if (function.isEmpty()) {
            return null;
        }
        try {
            return linker.downcallHandle(function.get(), FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));
        } catch (IllegalCallerException denied) {
            return null;
        }
    }

    /** Whether threads have a name here. */
    public static boolean hasName() {
        return SELF != null;
    }

    /** That of the current thread, or of the one that carries it, good until that thread ends; 0 where there are none. */
    public static long current() {
        MethodHandle self = SELF;
        if (self == null) {
            return 0;
        }
        try {
            return (long) self.invokeExact(0L);
        } catch (Throwable t) {
            throw new LinkageError("pthread_self threw", t);
        }
    }
}

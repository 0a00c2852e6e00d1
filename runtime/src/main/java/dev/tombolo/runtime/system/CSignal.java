package dev.tombolo.runtime.system;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** C's functions about signals. Linked with the first signal that is sent; most programs send none. */
@SuppressWarnings("restricted") // the grant that this module asks for
final class CSignal {
    private static final @Nullable MethodHandle ACTION =
            link("sigaction", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG));
    private static final @Nullable MethodHandle KILL =
            link("pthread_kill", FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_INT));
    private static final @Nullable MethodHandle YIELD = link("sched_yield", FunctionDescriptor.of(JAVA_INT));

    /** What the system makes of a handler that it does not tell. */
    private static final long UNKNOWN = -1;

    private CSignal() {}

    /** Null where there is no such function, and without native access. */
    private static @Nullable MethodHandle link(String name, FunctionDescriptor type) {
        Linker linker = Linker.nativeLinker();
        Optional<MemorySegment> function = linker.defaultLookup().find(name);
        if (function.isEmpty()) {
            return null;
        }
        try {
            return linker.downcallHandle(function.get(), type);
        } catch (IllegalCallerException denied) {
            return null;
        }
    }

    /** Whether all of them are there. */
    static boolean isThere() {
        return ACTION != null && KILL != null && YIELD != null;
    }

    /** The signals of a platform, in the numbers that C's library has for them when it runs. */
    static SignalNumbers numbers(Platform platform) throws NoSignalException {
        return platform.isMac()
                ? SignalNumbers.ofMac()
                : SignalNumbers.ofLinux(number("__libc_current_sigrtmin"), number("__libc_current_sigrtmax"));
    }

    /** What {@code SIGRTMIN} and {@code SIGRTMAX} expand to, in glibc and in musl. */
    private static int number(String function) throws NoSignalException {
        MethodHandle handle = link(function, FunctionDescriptor.of(JAVA_INT));
        if (handle == null) {
            throw new NoSignalException("the C library has no " + function);
        }
        try {
            return (int) handle.invokeExact();
        } catch (Throwable t) {
            throw threw(function, t);
        }
    }

    /** The address of a signal's handler; {@link #UNKNOWN} where the system does not tell. */
    static long handler(int signal, SignalAction type) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment action = type.empty(arena);
            return action(signal, 0, action.address()) ? type.handler(action) : UNKNOWN;
        }
    }

    /** Has a signal call a function; false where the system refuses. */
    static boolean handle(int signal, long function, SignalAction type) {
        try (Arena arena = Arena.ofConfined()) {
            return action(signal, type.calling(function, arena).address(), 0);
        }
    }

    private static boolean action(int signal, long action, long old) {
        MethodHandle handle = there(ACTION);
        try {
            return (int) handle.invokeExact(signal, action, old) == 0;
        } catch (Throwable t) {
            throw threw("sigaction", t);
        }
    }

    /** Sends a signal to a thread that has not ended; whether it was sent: too many may be on their way already. */
    static boolean kill(long thread, int signal) {
        MethodHandle handle = there(KILL);
        try {
            return (int) handle.invokeExact(thread, signal) == 0;
        } catch (Throwable t) {
            throw threw("pthread_kill", t);
        }
    }

    /** Enters the kernel, lets others run, and returns. */
    static void enterKernel() {
        MethodHandle handle = there(YIELD);
        try {
            int ignored = (int) handle.invokeExact();
        } catch (Throwable t) {
            throw threw("sched_yield", t);
        }
    }

    private static MethodHandle there(@Nullable MethodHandle handle) {
        if (handle == null) {
            throw new IllegalStateException("not asked whether it is there");
        }
        return handle;
    }

    private static LinkageError threw(String function, Throwable thrown) {
        return new LinkageError(function + " threw", thrown);
    }
}

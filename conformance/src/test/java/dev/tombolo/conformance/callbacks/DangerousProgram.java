package dev.tombolo.conformance.callbacks;

import dev.tombolo.conformance.callbacks.Dangerous.Listener;
import dev.tombolo.runtime.CallbackHandle;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Does one thing that ends a JVM where nobody takes care, and tells what was thrown. */
final class DangerousProgram {
    private static final Dangerous CALLS = new DangerousBinding();

    private DangerousProgram() {}

    /** What a program can do. */
    enum Deed {
        /** {@code Throwable} of all kinds, in a callback. */
        THROWS_CHECKED,
        THROWS_UNCHECKED,
        THROWS_ERROR,
        THROWS_THREAD_DEATH,
        OVERFLOWS_THE_STACK,
        /** On a thread of C's. */
        THROWS_ON_A_THREAD,
        OVERFLOWS_THE_STACK_OF_A_THREAD,
        /** C calls what is over. */
        CALLS_AFTER_THE_CALL,
        CALLS_AFTER_THE_ARENA,
        CALLS_AFTER_CLOSE,
        CALLS_AFTER_CLOSE_ON_A_THREAD,
        CLOSES_ITSELF,
        CLOSES_ITS_ARENA,
        /** What is not there. */
        GIVES_NULL,
        GIVES_A_CLOSED_HANDLE,
        CALLS_NULL,
        /** Until the stack ends, in C and Java by turns. */
        RECURSES,
        RECURSES_IN_AN_ARENA,
        RECURSES_IN_A_HANDLE,
        RECURSES_ON_A_THREAD
    }

    public static void main(String... arguments) throws IOException {
        Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> tell("uncaught", thrown));
        int size = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
        try {
            System.out.println("returned " + did(Deed.valueOf(arguments[0]), size));
        } catch (Throwable thrown) {
            tell("thrown", thrown);
        }
        System.out.println("alive " + CALLS.dig(x -> x + 1, 41, 100));
    }

    private static void tell(String how, Throwable thrown) {
        System.out.println(how + " " + thrown);
    }

    @SuppressWarnings({"removal", "deprecation", "NullAway"}) // that is the point
    private static int did(Deed deed, int size) throws IOException {
        return switch (deed) {
            case THROWS_CHECKED -> throwing(new IOException("checked"));
            case THROWS_UNCHECKED -> throwing(new IllegalStateException("unchecked"));
            case THROWS_ERROR -> throwing(new AssertionError("error"));
            case THROWS_THREAD_DEATH -> throwing(new ThreadDeath());
            case OVERFLOWS_THE_STACK -> CALLS.dig(DangerousProgram::endless, 1, 0);
            case THROWS_ON_A_THREAD ->
                CALLS.fireOnThread(
                        _ -> {
                            throw new IllegalStateException("on a thread");
                        },
                        1);
            case OVERFLOWS_THE_STACK_OF_A_THREAD -> CALLS.fireOnThread(DangerousProgram::endless, 1);
            case CALLS_AFTER_THE_CALL -> afterTheCall();
            case CALLS_AFTER_THE_ARENA -> afterTheArena();
            case CALLS_AFTER_CLOSE -> closed(false);
            case CALLS_AFTER_CLOSE_ON_A_THREAD -> closed(true);
            case CLOSES_ITSELF -> closingItself();
            case CLOSES_ITS_ARENA -> closingItsArena();
            case GIVES_NULL -> CALLS.dig(null, 1, 0);
            case GIVES_A_CLOSED_HANDLE -> givingClosed();
            case CALLS_NULL -> CALLS.call(MemorySegment.NULL, 1);
            case RECURSES -> recursing(size);
            case RECURSES_IN_AN_ARENA -> recursingInArena(size);
            case RECURSES_IN_A_HANDLE -> recursingInHandle(size);
            case RECURSES_ON_A_THREAD -> CALLS.fireOnThread(_ -> recursing(size), 1);
        };
    }

    private static int throwing(Throwable thrown) {
        return CALLS.dig(
                _ -> {
                    throw DangerousProgram.<RuntimeException>unchecked(thrown);
                },
                1,
                0);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // erased: nothing is cast
    private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
        throw (T) thrown;
    }

    @SuppressWarnings("InfiniteRecursion") // until the stack ends
    private static int endless(int x) {
        return endless(x + 1) + 1;
    }

    private static int afterTheCall() {
        CALLS.keepCarelessly(x -> x);
        return CALLS.fire(1);
    }

    private static int afterTheArena() {
        try (Arena arena = Arena.ofConfined()) {
            CALLS.keep(x -> x, arena);
        }
        return CALLS.fireMany(3, 1);
    }

    private static int closed(boolean isOnThread) {
        CallbackHandle<Listener> handle = Dangerous_ListenerCallback.retain(x -> x);
        CALLS.keep(handle);
        handle.close();
        return isOnThread ? CALLS.fireKeptOnThread(1) : CALLS.fire(1);
    }

    private static int closingItself() {
        CallbackHandle<?>[] self = new CallbackHandle<?>[1];
        CallbackHandle<Listener> handle = Dangerous_ListenerCallback.retain(x -> {
            self[0].close();
            return x;
        });
        self[0] = handle;
        CALLS.keep(handle);
        return CALLS.fireMany(2, 1);
    }

    private static int closingItsArena() {
        Arena arena = Arena.ofConfined();
        CALLS.keep(
                x -> {
                    arena.close();
                    return x;
                },
                arena);
        return CALLS.fireMany(2, 1);
    }

    private static int givingClosed() {
        CallbackHandle<Listener> handle = Dangerous_ListenerCallback.retain(x -> x);
        handle.close();
        CALLS.keep(handle);
        return 0;
    }

    private static int recursing(int size) {
        Listener[] self = new Listener[1];
        self[0] = depth -> CALLS.dig(self[0], depth + 1, size);
        return CALLS.dig(self[0], 1, size);
    }

    private static int recursingInArena(int size) {
        CALLS.keep(depth -> CALLS.digKept(depth + 1, size), Arena.global());
        return CALLS.digKept(1, size);
    }

    private static int recursingInHandle(int size) {
        try (CallbackHandle<Listener> handle = Dangerous_ListenerCallback.retain(x -> CALLS.digKept(x + 1, size))) {
            CALLS.keep(handle);
            return CALLS.digKept(1, size);
        }
    }
}

package dev.tombolo.benchmarks;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * The same functions after the shape of alveolo-ffm's code, which is in no public repository of artifacts: handles of C's
 * exact types that are linked when the class is initialized, one instance, an arena for each call that needs memory.
 */
final class EagerCalls {

    static final EagerCalls INSTANCE = new EagerCalls();

    private static final MethodHandle ABS = ByHand.libc("abs", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final MethodHandle STRLEN = ByHand.libc("strlen", FunctionDescriptor.of(JAVA_LONG, ADDRESS));
    private static final MethodHandle PROBE =
            ByHand.probe("probe", FunctionDescriptor.of(JAVA_INT, JAVA_INT), ByHand.CAPTURE);
    private static final MethodHandle PROBE_TEXT =
            ByHand.probe("probe_text", FunctionDescriptor.of(JAVA_INT, ADDRESS), ByHand.CAPTURE);

    private EagerCalls() {}

    int abs(int j) {
        try {
            return (int) ABS.invokeExact(j);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
    }

    long strlen(String s) {
        try (Arena arena = Arena.ofConfined()) {
            return (long) STRLEN.invokeExact(arena.allocateFrom(s));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
    }

    /** The caller allocates where {@code errno} is kept. */
    int probe(MemorySegment state, int n) {
        try {
            return (int) PROBE.invokeExact(state, n);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
    }

    int probeText(MemorySegment state, String text) {
        try (Arena arena = Arena.ofConfined()) {
            return (int) PROBE_TEXT.invokeExact(state, arena.allocateFrom(text));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
    }
}

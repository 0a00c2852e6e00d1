package dev.tombolo.benchmarks.memory;

import static dev.tombolo.benchmarks.ByHand.POINTER;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.tombolo.benchmarks.ByHand;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** The same functions as jextract generates them. */
final class JextractMemory {

    private static final MethodHandle HALF = ByHand.probe("half", FunctionDescriptor.of(JAVA_INT, JAVA_INT, POINTER));
    private static final MethodHandle ENDS = ByHand.probe("ends", FunctionDescriptor.of(JAVA_INT, POINTER, JAVA_INT));

    private JextractMemory() {}

    static int half(int n, MemorySegment result) {
        try {
            return (int) HALF.invokeExact(n, result);
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable t) {
            throw new AssertionError("should not reach here", t);
        }
    }

    static int ends(MemorySegment values, int n) {
        try {
            return (int) ENDS.invokeExact(values, n);
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable t) {
            throw new AssertionError("should not reach here", t);
        }
    }
}

package dev.tombolo.benchmarks.callbacks;

import static dev.tombolo.benchmarks.ByHand.POINTER;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tombolo.benchmarks.ByHand;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

/** The same functions as jextract generates them, and its function pointers, which guard nothing. */
final class JextractCallbacks {

    private static final MethodHandle APPLY = ByHand.probe("apply", FunctionDescriptor.of(JAVA_INT, POINTER, JAVA_INT));
    private static final MethodHandle APPLY_TEXT = ByHand.probe("apply_text", FunctionDescriptor.of(JAVA_INT, POINTER));
    private static final MethodHandle QSORT =
            ByHand.libc("qsort", FunctionDescriptor.ofVoid(POINTER, JAVA_LONG, JAVA_LONG, POINTER));

    private static final FunctionDescriptor OF_INT = FunctionDescriptor.of(JAVA_INT, JAVA_INT);
    private static final FunctionDescriptor OF_TEXT = FunctionDescriptor.of(JAVA_INT, POINTER);
    private static final FunctionDescriptor OF_COMPARE = FunctionDescriptor.of(JAVA_INT, POINTER, POINTER);

    private static final MethodHandle ON_INT = target(IntOperation.class, OF_INT);
    private static final MethodHandle ON_TEXT = target(TextOperation.class, OF_TEXT);
    private static final MethodHandle ON_COMPARE = target(Compare.class, OF_COMPARE);

    private JextractCallbacks() {}

    static int apply(MemorySegment operation, int n) {
        try {
            return (int) APPLY.invokeExact(operation, n);
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable t) {
            throw new AssertionError("should not reach here", t);
        }
    }

    static int applyText(MemorySegment operation) {
        try {
            return (int) APPLY_TEXT.invokeExact(operation);
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable t) {
            throw new AssertionError("should not reach here", t);
        }
    }

    static void qsort(MemorySegment base, long count, long size, MemorySegment compare) {
        try {
            QSORT.invokeExact(base, count, size, compare);
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable t) {
            throw new AssertionError("should not reach here", t);
        }
    }

    static MemorySegment intOperation(IntOperation function, Arena arena) {
        return ByHand.stub(ON_INT.bindTo(function), OF_INT, arena);
    }

    static MemorySegment textOperation(TextOperation function, Arena arena) {
        return ByHand.stub(ON_TEXT.bindTo(function), OF_TEXT, arena);
    }

    static MemorySegment compare(Compare function, Arena arena) {
        return ByHand.stub(ON_COMPARE.bindTo(function), OF_COMPARE, arena);
    }

    private static MethodHandle target(Class<?> function, FunctionDescriptor type) {
        try {
            return MethodHandles.lookup().findVirtual(function, "apply", type.toMethodType());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    interface IntOperation {
        int apply(int n);
    }

    interface TextOperation {
        int apply(MemorySegment text);
    }

    interface Compare {
        int apply(MemorySegment a, MemorySegment b);
    }
}

package dev.tombolo.benchmarks;

import static dev.tombolo.benchmarks.ByHand.POINTER;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** The same functions as jextract generates them: handles of C's exact types, pointers as segments, a method for each. */
@SuppressWarnings("restricted")
final class JextractCalls {

    private static final MethodHandle ABS = ByHand.libc("abs", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final MethodHandle STRLEN = ByHand.libc("strlen", FunctionDescriptor.of(JAVA_LONG, POINTER));
    private static final MethodHandle LABEL = ByHand.probe("label", FunctionDescriptor.of(POINTER, JAVA_INT));

    private JextractCalls() {}

    static int abs(int j) {
        try {
            return (int) ABS.invokeExact(j);
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable t) {
            throw new AssertionError("should not reach here", t);
        }
    }

    static long strlen(MemorySegment s) {
        try {
            return (long) STRLEN.invokeExact(s);
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable t) {
            throw new AssertionError("should not reach here", t);
        }
    }

    static MemorySegment label(int length) {
        try {
            return (MemorySegment) LABEL.invokeExact(length);
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable t) {
            throw new AssertionError("should not reach here", t);
        }
    }

    /** {@code added} for one choice of the types that stand for {@code ...}. */
    static final class Added {
        private static final FunctionDescriptor BASE = FunctionDescriptor.of(JAVA_INT, JAVA_INT);
        private static final MemorySegment ADDRESS = ByHand.probe("added");

        private final MethodHandle spreader;

        private Added(MethodHandle spreader) {
            this.spreader = spreader;
        }

        static Added makeInvoker(MemoryLayout... layouts) {
            Linker.Option variadic =
                    Linker.Option.firstVariadicArg(BASE.argumentLayouts().size());
            MethodHandle handle =
                    Linker.nativeLinker().downcallHandle(ADDRESS, BASE.appendArgumentLayouts(layouts), variadic);
            return new Added(handle.asSpreader(Object[].class, layouts.length));
        }

        int apply(int n, Object... values) {
            try {
                return (int) spreader.invokeExact(n, values);
            } catch (Error | RuntimeException e) {
                throw e;
            } catch (Throwable t) {
                throw new AssertionError("should not reach here", t);
            }
        }
    }
}

package dev.tombolo.benchmarks.structs;

import static dev.tombolo.benchmarks.ByHand.POINTER;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tombolo.benchmarks.ByHand;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;

/** The same functions as jextract generates them. */
final class JextractStructs {

    private static final MethodHandle SUM =
            ByHand.probe("pair_sum", FunctionDescriptor.of(JAVA_LONG, JextractPair.LAYOUT));
    private static final MethodHandle SUM_AT = ByHand.probe("pair_sum_at", FunctionDescriptor.of(JAVA_LONG, POINTER));
    private static final MethodHandle FROM =
            ByHand.probe("pair_from", FunctionDescriptor.of(JextractPair.LAYOUT, JAVA_LONG));
    private static final MethodHandle WRITE =
            ByHand.probe("pair_write", FunctionDescriptor.of(JAVA_INT, JAVA_LONG, POINTER));

    private JextractStructs() {}

    static long pairSum(MemorySegment pair) {
        try {
            return (long) SUM.invokeExact(pair);
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable t) {
            throw new AssertionError("should not reach here", t);
        }
    }

    static long pairSumAt(MemorySegment pair) {
        try {
            return (long) SUM_AT.invokeExact(pair);
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable t) {
            throw new AssertionError("should not reach here", t);
        }
    }

    static MemorySegment pairFrom(SegmentAllocator allocator, long n) {
        try {
            return (MemorySegment) FROM.invokeExact(allocator, n);
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable t) {
            throw new AssertionError("should not reach here", t);
        }
    }

    static int pairWrite(long n, MemorySegment pair) {
        try {
            return (int) WRITE.invokeExact(n, pair);
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable t) {
            throw new AssertionError("should not reach here", t);
        }
    }
}

package dev.tombolo.benchmarks.callbacks;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tombolo.benchmarks.ByHand;
import dev.tombolo.benchmarks.Slots;
import dev.tombolo.benchmarks.callbacks.CallingBack.Compare;
import dev.tombolo.benchmarks.callbacks.CallingBack.IntOperation;
import dev.tombolo.benchmarks.callbacks.CallingBack.PairOperation;
import dev.tombolo.benchmarks.callbacks.CallingBack.TextOperation;
import dev.tombolo.benchmarks.structs.Pair;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Function pointers by hand: what they throw is kept, so that the JVM does not end. */
final class Guarded {
    static final StructLayout PAIR = MemoryLayout.structLayout(JAVA_LONG, JAVA_LONG);

    private static final FunctionDescriptor OF_INT = FunctionDescriptor.of(JAVA_INT, JAVA_INT);
    private static final FunctionDescriptor OF_PAIR = FunctionDescriptor.of(PAIR, PAIR);
    private static final FunctionDescriptor OF_TEXT = FunctionDescriptor.of(JAVA_INT, JAVA_LONG);
    private static final FunctionDescriptor OF_COMPARE = FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_LONG);

    private static final MethodHandle INT =
            target("applied", MethodType.methodType(int.class, IntOperation.class, int.class));
    private static final MethodHandle ON_PAIR = target(
            "appliedToPair", MethodType.methodType(MemorySegment.class, PairOperation.class, MemorySegment.class));
    private static final MethodHandle TEXT =
            target("appliedToText", MethodType.methodType(int.class, TextOperation.class, long.class));
    private static final MethodHandle COMPARE =
            target("compared", MethodType.methodType(int.class, Compare.class, long.class, long.class));

    private static final MethodHandle KEEP = ByHand.probe("keep", FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS));

    private static final ThreadLocal<Throwable> THROWN = new ThreadLocal<>();

    private Guarded() {}

    private static MethodHandle target(String name, MethodType type) {
        try {
            return MethodHandles.lookup().findStatic(Guarded.class, name, type);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    static MemorySegment stub(IntOperation operation, Arena arena) {
        return ByHand.stub(INT.bindTo(operation), OF_INT, arena);
    }

    static MemorySegment stubOnPair(PairOperation operation, Arena arena) {
        return ByHand.stub(ON_PAIR.bindTo(operation), OF_PAIR, arena);
    }

    static MemorySegment stubOnText(TextOperation operation, Arena arena) {
        return ByHand.stub(TEXT.bindTo(operation), OF_TEXT, arena);
    }

    static MemorySegment stub(Compare compare, Arena arena) {
        return ByHand.stub(COMPARE.bindTo(compare), OF_COMPARE, arena);
    }

    /** Has C keep one. */
    static void keep(int place, MemorySegment stub) {
        try {
            KEEP.invokeExact(place, stub);
        } catch (Throwable t) {
            throw new LinkageError("keep", t);
        }
    }

    /** A handle of a function that takes a function pointer before all else. */
    static MethodHandle probe(String symbol, FunctionDescriptor type) {
        return ByHand.probe(symbol, type.insertArgumentLayouts(0, ADDRESS));
    }

    static int applied(IntOperation operation, int n) {
        try {
            return operation.apply(n);
        } catch (Throwable t) {
            THROWN.set(t);
            return 0;
        }
    }

    static MemorySegment appliedToPair(PairOperation operation, MemorySegment segment) {
        MemorySegment result = heapPair();
        try {
            Pair pair = operation.apply(pair(segment));
            set(result, pair);
        } catch (Throwable t) {
            THROWN.set(t);
        }
        return result;
    }

    static MemorySegment heapPair() {
        return MemorySegment.ofArray(new long[2]);
    }

    static Pair pair(MemorySegment segment) {
        return new Pair(segment.get(JAVA_LONG, 0), segment.get(JAVA_LONG, Long.BYTES));
    }

    static void set(MemorySegment segment, Pair pair) {
        segment.set(JAVA_LONG, 0, pair.a());
        segment.set(JAVA_LONG, Long.BYTES, pair.b());
    }

    static int appliedToText(TextOperation operation, long text) {
        try {
            return operation.apply(Slots.ALL.getString(text));
        } catch (Throwable t) {
            THROWN.set(t);
            return 0;
        }
    }

    static int compared(Compare compare, long a, long b) {
        try {
            return compare.compare(Slots.ALL.get(JAVA_INT, a), Slots.ALL.get(JAVA_INT, b));
        } catch (Throwable t) {
            THROWN.set(t);
            return 0;
        }
    }
}

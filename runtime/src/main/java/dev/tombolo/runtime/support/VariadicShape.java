package dev.tombolo.runtime.support;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of the values that stand for {@code ...} in a call. Each knows those that are longer by one value, so that the
 * one for a call is found by a step for each of its values.
 */
final class VariadicShape {
    private final VariadicKind[] kinds;
    private final String next;
    private final AtomicReferenceArray<@Nullable VariadicShape> longer = new AtomicReferenceArray<>(VariadicKind.COUNT);
    private volatile @Nullable MethodHandle handle;

    /**
     * A shape that knows no longer ones.
     *
     * @param next what messages call the value that comes next
     */
    VariadicShape(VariadicKind[] kinds, String next) {
        this.kinds = kinds;
        this.next = next;
    }

    int size() {
        return kinds.length;
    }

    /** What messages call the value that comes next. */
    String next() {
        return next;
    }

    VariadicKind[] followedBy(VariadicKind kind) {
        VariadicKind[] all = Arrays.copyOf(kinds, kinds.length + 1);
        all[kinds.length] = kind;
        return all;
    }

    NativeType[] types() {
        NativeType[] types = new NativeType[kinds.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = kinds[i].type();
        }
        return types;
    }

    /** The kept one with a value of that kind behind the others. */
    @Nullable
    VariadicShape known(VariadicKind kind) {
        return longer.getAcquire(kind.number());
    }

    void keep(VariadicKind kind, VariadicShape shape) {
        longer.setRelease(kind.number(), shape);
    }

    /** The handle that was linked for it. */
    @Nullable
    MethodHandle handle() {
        return handle;
    }

    void linked(MethodHandle linked) {
        handle = linked;
    }

    /** A handle whose last parameters are the values, made one that takes {@code long[]} and {@code MemorySegment[]}. */
    MethodHandle gathering(MethodHandle each) {
        int fixed = each.type().parameterCount() - kinds.length;
        int segments = segments();
        MethodHandle handle = withSegmentsLast(withDoublesOfBits(each, fixed), fixed);
        return handle.asSpreader(MemorySegment[].class, segments)
                .asSpreader(fixed, long[].class, kinds.length - segments);
    }

    private int segments() {
        int segments = 0;
        for (VariadicKind kind : kinds) {
            segments += kind == VariadicKind.SEGMENT ? 1 : 0;
        }
        return segments;
    }

    private MethodHandle withDoublesOfBits(MethodHandle each, int fixed) {
        @Nullable MethodHandle[] filters = new MethodHandle[kinds.length];
        for (int i = 0; i < filters.length; i++) {
            filters[i] = kinds[i] == VariadicKind.DOUBLE ? doubleOfBits() : null;
        }
        return MethodHandles.filterArguments(each, fixed, filters);
    }

    private static MethodHandle doubleOfBits() {
        MethodType type = MethodType.methodType(double.class, long.class);
        try {
            return MethodHandles.publicLookup().findStatic(Double.class, "longBitsToDouble", type);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a method of Double is gone", e);
        }
    }

    /** The same with its parameters in another order: the fixed ones, the words, the segments. */
    private MethodHandle withSegmentsLast(MethodHandle handle, int fixed) {
        MethodType type = handle.type();
        int word = fixed;
        int segment = type.parameterCount() - segments();
        int[] order = new int[type.parameterCount()];
        Class<?>[] types = new Class<?>[order.length];
        for (int i = 0; i < order.length; i++) {
            boolean isSegment = i >= fixed && kinds[i - fixed] == VariadicKind.SEGMENT;
            order[i] = i < fixed ? i : isSegment ? segment++ : word++;
            types[order[i]] = type.parameterType(i);
        }
        return MethodHandles.permuteArguments(handle, MethodType.methodType(type.returnType(), types), order);
    }
}

package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.tombolo.runtime.system.CErrno;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;

/**
 * Handles that set errno to 0 and then call.
 *
 * <p>Between the two lies as little as can be, for everything that the JVM does may leave a number in errno: most often
 * {@code EAGAIN} of a lock or safepoint that it waited for. Clearing while the arguments are evaluated is too early: the
 * virtual machine then still links the call site, and at the 127th call from the interpreter it writes classes for the
 * handle. Inside the handle, only the first call of a shape passes such things; a twin of the handle has made it before.
 * What is left is a safepoint in the few instructions between, while these are interpreted; C2 and C1 leave none.
 */
final class Cleared {

    /** One argument of each kind, and each of its type. */
    private static final MethodType KINDS = MethodType.methodType(
            void.class,
            SegmentAllocator.class,
            MemorySegment.class,
            long.class,
            int.class,
            short.class,
            byte.class,
            double.class,
            float.class);

    private Cleared() {}

    /**
     * The handle, preceded by clearing.
     *
     * @param handle one that takes the segment of the captured state
     * @param twin the same for a function that may be called without consequence; it may lack the address before all else
     * @param state which argument of the handle that segment is
     * @param bytes of the longest struct among the arguments
     */
    static MethodHandle handle(MethodHandle handle, MethodHandle twin, int state, long bytes) {
        int missing = handle.type().parameterCount() - twin.type().parameterCount();
        call(cleared(twin, state - missing), bytes);
        return cleared(handle, state);
    }

    private static MethodHandle cleared(MethodHandle handle, int state) {
        return MethodHandles.filterArguments(handle, state, clearing());
    }

    /** With zeros. By rearranged arguments rather than by an array of them, which takes ten times as long when cold. */
    private static void call(MethodHandle handle, long bytes) {
        MethodType type = KINDS.changeReturnType(handle.type().returnType());
        MethodHandle rearranged = MethodHandles.permuteArguments(handle, type, order(handle.type()));
        try (Scratch scratch = Scratch.claim()) {
            MemorySegment segment = scratch.allocate(Math.max(bytes, CallState.BYTES), Long.BYTES);
            rearranged.invoke((SegmentAllocator) scratch, segment, 0L, 0, (short) 0, (byte) 0, 0.0, 0f);
        } catch (Throwable t) {
            throw Calls.rethrow(t);
        }
    }

    private static int[] order(MethodType type) {
        List<Class<?>> kinds = KINDS.parameterList();
        int[] order = new int[type.parameterCount()];
        for (int i = 0; i < order.length; i++) {
            order[i] = kinds.indexOf(type.parameterType(i));
        }
        return order;
    }

    private static MethodHandle clearing() {
        MethodType type = MethodType.methodType(MemorySegment.class, MemorySegment.class);
        try {
            return MethodHandles.lookup().findStatic(Cleared.class, "clear", type);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a method of this class is gone", e);
        }
    }

    /** The number in the state too, from which a JVM may set C's errno; HotSpot does not. */
    static MemorySegment clear(MemorySegment state) throws Throwable {
        Memory.ALL.set(JAVA_INT, state.address() + CallState.ERRNO.offset(), 0);
        CErrno.set(0);
        return state;
    }
}

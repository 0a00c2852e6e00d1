package dev.tombolo.benchmarks.memory;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.tombolo.benchmarks.ByHand;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** The same functions after the shape of alveolo-ffm's code: an array is copied to an arena, and back. */
final class EagerMemory {

    static final EagerMemory INSTANCE = new EagerMemory();

    private static final MethodHandle HALF = ByHand.probe("half", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS));
    private static final MethodHandle ENDS = ByHand.probe("ends", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));

    private EagerMemory() {}

    int half(int n, int[] result) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment copy = arena.allocate(JAVA_INT, result.length);
            int status = (int) HALF.invokeExact(n, copy);
            MemorySegment.copy(copy, JAVA_INT, 0, result, 0, result.length);
            return status;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
    }

    int ends(int[] values, int n) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment copy = arena.allocate(JAVA_INT, values.length);
            MemorySegment.copy(values, 0, copy, JAVA_INT, 0, values.length);
            return (int) ENDS.invokeExact(copy, n);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            throw new AssertionError(t);
        }
    }
}

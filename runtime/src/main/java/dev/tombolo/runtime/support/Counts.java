package dev.tombolo.runtime.support;

import java.nio.Buffer;

/** How many elements of an array or a buffer cross, once it is certain that it has so many. */
public final class Counts {

    private Counts() {}

    /**
     * All of an array's.
     *
     * @throws NullPointerException if it is null
     */
    public static int all(Object array, String function, String parameter) {
        if (array == null) {
            throw Refusal.ofNull(function, parameter);
        }
        return length(array);
    }

    /** By casts, which fold where the type is known, as it is in a binding. */
    private static int length(Object array) {
        if (array instanceof Object[] objects) {
            return objects.length;
        }
        if (array instanceof byte[] bytes) {
            return bytes.length;
        }
        if (array instanceof int[] ints) {
            return ints.length;
        }
        if (array instanceof long[] longs) {
            return longs.length;
        }
        if (array instanceof double[] doubles) {
            return doubles.length;
        }
        if (array instanceof float[] floats) {
            return floats.length;
        }
        if (array instanceof short[] shorts) {
            return shorts.length;
        }
        return array instanceof char[] chars ? chars.length : ((boolean[]) array).length;
    }

    /**
     * All that remain in a buffer.
     *
     * @throws NullPointerException if it is null
     */
    public static int all(Buffer buffer, String function, String parameter) {
        if (buffer == null) {
            throw Refusal.ofNull(function, parameter);
        }
        return buffer.remaining();
    }

    /**
     * As many as the parameter says that tells C.
     *
     * @throws NullPointerException if the array is null
     * @throws IllegalArgumentException if it has fewer, or the count is negative
     */
    public static int of(long count, Object array, String function, String parameter, String counter) {
        return checked(count, all(array, function, parameter), function, parameter, counter);
    }

    /**
     * As many as the parameter says that tells C.
     *
     * @throws NullPointerException if the buffer is null
     * @throws IllegalArgumentException if fewer remain, or the count is negative
     */
    public static int of(long count, Buffer buffer, String function, String parameter, String counter) {
        return checked(count, all(buffer, function, parameter), function, parameter, counter);
    }

    private static int checked(long count, int length, String function, String parameter, String counter) {
        if (count < 0 || count > length) {
            throw Refusal.ofCount(function, parameter, length, counter, count);
        }
        return (int) count;
    }

    /**
     * As many as C says that it gives.
     *
     * @throws NullPointerException if it gives some, and NULL
     * @throws IllegalStateException if that is no number of elements
     */
    public static int given(long count, long address, String owner, String counter) {
        if (count < 0 || count > Integer.MAX_VALUE) {
            throw Refusal.ofGivenCount(owner, counter, count);
        }
        if (count > 0 && address == 0) {
            throw Refusal.ofNullAddress(owner);
        }
        return (int) count;
    }

    /**
     * As many as C uses whatever it is told.
     *
     * @throws NullPointerException if the array is null
     * @throws IllegalArgumentException if it has fewer
     */
    public static int fixed(int count, Object array, String function, String parameter) {
        return enough(count, all(array, function, parameter), function, parameter);
    }

    /**
     * As many as C uses whatever it is told.
     *
     * @throws NullPointerException if the buffer is null
     * @throws IllegalArgumentException if fewer remain
     */
    public static int fixed(int count, Buffer buffer, String function, String parameter) {
        return enough(count, all(buffer, function, parameter), function, parameter);
    }

    /**
     * As many as C's array has, which an array takes the place of.
     *
     * @throws NullPointerException if the array is null
     * @throws IllegalArgumentException if it has more or fewer
     */
    public static int exactly(int count, Object array, String variable, String parameter) {
        int length = all(array, variable, parameter);
        if (length != count) {
            throw Refusal.ofOtherLength(variable, parameter, length, count);
        }
        return count;
    }

    private static int enough(int count, int length, String function, String parameter) {
        if (count > length) {
            throw Refusal.ofLength(function, parameter, length, count);
        }
        return count;
    }
}

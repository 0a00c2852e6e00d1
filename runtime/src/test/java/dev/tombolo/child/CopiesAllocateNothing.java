package dev.tombolo.child;

import dev.tombolo.runtime.Ref;
import dev.tombolo.runtime.support.C;
import dev.tombolo.runtime.support.Copies;
import dev.tombolo.runtime.support.Counts;
import dev.tombolo.runtime.support.NarrowedCopies;
import dev.tombolo.runtime.support.Scratch;

/** Copies millions of arrays and variables and prints {@code done}; to be run where nothing is collected. */
public final class CopiesAllocateNothing {

    private static final int CALLS = 3_000_000;
    private static final int[][] ARRAYS = {new int[0], new int[1], new int[16], new int[500]};

    private CopiesAllocateNothing() {}

    public static void main(String[] args) {
        Ref.OfInt count = Ref.ofInt(1);
        long sum = 0;
        for (int i = 0; i < CALLS; i++) {
            sum += array(ARRAYS[i % ARRAYS.length]) + variable(count);
        }
        System.out.println(sum == 0 || count.get() != CALLS + 1 ? "not " + count : "done");
    }

    private static long array(int[] values) {
        try (Scratch scratch = Scratch.claim()) {
            int valuesCount = Counts.of(values.length, values, "f", "values", "n");
            long a = Copies.in(values, valuesCount, scratch);
            long b = NarrowedCopies.in(values, valuesCount, C.UINT8_T, scratch, "f", "values");
            Copies.out(a, values, valuesCount);
            NarrowedCopies.out(b, values, valuesCount, C.UINT8_T);
            return a + b;
        }
    }

    private static long variable(Ref.OfInt count) {
        try (Scratch scratch = Scratch.claim()) {
            long address = scratch.roomFor(count, C.INT, "f", "count");
            C.INT.set(address, count.get() + 1L);
            count.set((int) C.INT.get(address));
            return address;
        }
    }
}

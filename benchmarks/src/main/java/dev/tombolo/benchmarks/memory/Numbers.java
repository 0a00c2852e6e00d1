package dev.tombolo.benchmarks.memory;

import java.util.stream.IntStream;

/** The arrays that go to C and back: numbers from 7 on. */
public enum Numbers {
    INTS_16(16),
    /** As large as what the runtime keeps for one call, so that it takes an arena. */
    INTS_4096(4096);

    private static final int FIRST = 7;

    private final int count;

    Numbers(int count) {
        this.count = count;
    }

    public int count() {
        return count;
    }

    int[] array() {
        return IntStream.range(FIRST, FIRST + count).toArray();
    }
}

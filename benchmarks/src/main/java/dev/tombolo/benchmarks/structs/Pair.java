package dev.tombolo.benchmarks.structs;

import dev.tombolo.annotations.Struct;

/** 16 bytes, which most platforms pass in two registers. */
@Struct("pair")
public record Pair(long a, long b) {

    static Pair from(long n) {
        return new Pair(n, n + 1);
    }

    long sum() {
        return a + b;
    }
}

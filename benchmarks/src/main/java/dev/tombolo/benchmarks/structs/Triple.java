package dev.tombolo.benchmarks.structs;

import dev.tombolo.annotations.Struct;

/** 24 bytes, which cross in memory. */
@Struct("triple")
public record Triple(long a, long b, long c) {

    static Triple from(long n) {
        return new Triple(n, n + 1, n + 2);
    }

    long sum() {
        return a + b + c;
    }
}

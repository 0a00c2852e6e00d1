package dev.tombolo.benchmarks.structs;

import dev.tombolo.annotations.Struct;

/** 64 bytes, a cache line. */
@Struct("octet")
public record Octet(long a, long b, long c, long d, long e, long f, long g, long h) {

    static Octet from(long n) {
        return new Octet(n, n + 1, n + 2, n + 3, n + 4, n + 5, n + 6, n + 7);
    }

    long sum() {
        return a + b + c + d + e + f + g + h;
    }
}

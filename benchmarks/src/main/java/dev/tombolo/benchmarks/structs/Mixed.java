package dev.tombolo.benchmarks.structs;

import dev.tombolo.annotations.Struct;

/** 12 bytes, of which none of the fields fills a register. */
@Struct("mixed")
public record Mixed(int a, short b, byte c, float d) {

    static Mixed from(long n) {
        return new Mixed((int) n, (short) (n + 1), (byte) (n + 2), n + 3);
    }

    long sum() {
        return a + b + c + (long) d;
    }
}

package dev.tombolo.benchmarks.structs;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tombolo.benchmarks.Slots;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;

/** The structs by hand: their layouts, and plain loads and stores at offsets that are constants. */
final class Layouts {

    static final StructLayout PAIR = MemoryLayout.structLayout(JAVA_LONG.withName("a"), JAVA_LONG.withName("b"));

    static final StructLayout TRIPLE =
            MemoryLayout.structLayout(JAVA_LONG.withName("a"), JAVA_LONG.withName("b"), JAVA_LONG.withName("c"));

    static final StructLayout OCTET = MemoryLayout.structLayout(
            JAVA_LONG.withName("a"),
            JAVA_LONG.withName("b"),
            JAVA_LONG.withName("c"),
            JAVA_LONG.withName("d"),
            JAVA_LONG.withName("e"),
            JAVA_LONG.withName("f"),
            JAVA_LONG.withName("g"),
            JAVA_LONG.withName("h"));

    /** Memory that C2 does away with, for what crosses in registers. */
    static final SegmentAllocator HEAP = (bytes, _) -> heap(bytes);

    private Layouts() {}

    static MemorySegment heap(long bytes) {
        return MemorySegment.ofArray(new long[(int) (bytes / Long.BYTES)]);
    }

    /** The beginning of a slot, for a result that crosses in memory. */
    static SegmentAllocator in(long slot) {
        return (bytes, _) -> Slots.ALL.asSlice(slot, bytes);
    }

    static void write(MemorySegment to, long offset, Pair pair) {
        to.set(JAVA_LONG, offset, pair.a());
        to.set(JAVA_LONG, offset + 8, pair.b());
    }

    static Pair pair(MemorySegment from, long offset) {
        return new Pair(from.get(JAVA_LONG, offset), from.get(JAVA_LONG, offset + 8));
    }

    static void write(MemorySegment to, long offset, Triple triple) {
        to.set(JAVA_LONG, offset, triple.a());
        to.set(JAVA_LONG, offset + 8, triple.b());
        to.set(JAVA_LONG, offset + 16, triple.c());
    }

    static Triple triple(MemorySegment from, long offset) {
        return new Triple(
                from.get(JAVA_LONG, offset), from.get(JAVA_LONG, offset + 8), from.get(JAVA_LONG, offset + 16));
    }

    static void write(MemorySegment to, long offset, Octet octet) {
        to.set(JAVA_LONG, offset, octet.a());
        to.set(JAVA_LONG, offset + 8, octet.b());
        to.set(JAVA_LONG, offset + 16, octet.c());
        to.set(JAVA_LONG, offset + 24, octet.d());
        to.set(JAVA_LONG, offset + 32, octet.e());
        to.set(JAVA_LONG, offset + 40, octet.f());
        to.set(JAVA_LONG, offset + 48, octet.g());
        to.set(JAVA_LONG, offset + 56, octet.h());
    }

    static Octet octet(MemorySegment from, long offset) {
        return new Octet(
                from.get(JAVA_LONG, offset),
                from.get(JAVA_LONG, offset + 8),
                from.get(JAVA_LONG, offset + 16),
                from.get(JAVA_LONG, offset + 24),
                from.get(JAVA_LONG, offset + 32),
                from.get(JAVA_LONG, offset + 40),
                from.get(JAVA_LONG, offset + 48),
                from.get(JAVA_LONG, offset + 56));
    }
}

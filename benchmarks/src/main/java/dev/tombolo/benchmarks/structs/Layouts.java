package dev.tombolo.benchmarks.structs;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

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

    static final StructLayout MIXED = MemoryLayout.structLayout(
            JAVA_INT.withName("a"),
            JAVA_SHORT.withName("b"),
            JAVA_BYTE.withName("c"),
            MemoryLayout.paddingLayout(1),
            JAVA_FLOAT.withName("d"));

    /** The same where System V's convention passes it: a register for the integers, and one for the rest. */
    static final StructLayout MIXED_IN_REGISTERS = MemoryLayout.structLayout(JAVA_LONG, JAVA_DOUBLE);

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

    static void write(MemorySegment to, Mixed mixed) {
        to.set(JAVA_INT, 0, mixed.a());
        to.set(JAVA_SHORT, 4, mixed.b());
        to.set(JAVA_BYTE, 6, mixed.c());
        to.set(JAVA_FLOAT, 8, mixed.d());
    }

    static Mixed mixed(MemorySegment from) {
        return new Mixed(
                from.get(JAVA_INT, 0), from.get(JAVA_SHORT, 4), from.get(JAVA_BYTE, 6), from.get(JAVA_FLOAT, 8));
    }

    /** As whole longs: what is narrower keeps C2 from doing away with the memory. */
    static void writeLongs(MemorySegment to, Mixed mixed) {
        long b = Short.toUnsignedLong(mixed.b());
        long c = Byte.toUnsignedLong(mixed.c());
        to.set(JAVA_LONG, 0, Integer.toUnsignedLong(mixed.a()) | b << 32 | c << 48);
        to.set(JAVA_LONG, 8, Integer.toUnsignedLong(Float.floatToRawIntBits(mixed.d())));
    }

    static Mixed mixedOfLongs(MemorySegment from) {
        long integers = from.get(JAVA_LONG, 0);
        float d = Float.intBitsToFloat((int) from.get(JAVA_LONG, 8));
        return new Mixed((int) integers, (short) (integers >> 32), (byte) (integers >> 48), d);
    }
}

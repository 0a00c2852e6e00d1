package dev.tombolo.benchmarks.structs;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout.OfLong;

/** The struct as jextract generates it: a getter and a setter for each field. */
final class JextractPair {

    static final GroupLayout LAYOUT = MemoryLayout.structLayout(JAVA_LONG.withName("a"), JAVA_LONG.withName("b"))
            .withName("pair");

    private static final OfLong A_LAYOUT = (OfLong) LAYOUT.select(groupElement("a"));
    private static final OfLong B_LAYOUT = (OfLong) LAYOUT.select(groupElement("b"));
    private static final long A_OFFSET = LAYOUT.byteOffset(groupElement("a"));
    private static final long B_OFFSET = LAYOUT.byteOffset(groupElement("b"));

    private JextractPair() {}

    static MemorySegment allocate(SegmentAllocator allocator) {
        return allocator.allocate(LAYOUT);
    }

    static long a(MemorySegment struct) {
        return struct.get(A_LAYOUT, A_OFFSET);
    }

    static void a(MemorySegment struct, long value) {
        struct.set(A_LAYOUT, A_OFFSET, value);
    }

    static long b(MemorySegment struct) {
        return struct.get(B_LAYOUT, B_OFFSET);
    }

    static void b(MemorySegment struct, long value) {
        struct.set(B_LAYOUT, B_OFFSET, value);
    }

    /** What a program that has records writes around it. */
    static MemorySegment copy(Pair pair, SegmentAllocator allocator) {
        MemorySegment struct = allocate(allocator);
        a(struct, pair.a());
        b(struct, pair.b());
        return struct;
    }

    /** And the way back. */
    static Pair pair(MemorySegment struct) {
        return new Pair(a(struct), b(struct));
    }
}

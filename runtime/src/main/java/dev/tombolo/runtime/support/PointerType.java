package dev.tombolo.runtime.support;

import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** A C pointer. */
public enum PointerType implements NativeType {
    /** Crosses as a bare address in a {@code long}; the caller sees to it that what it points to stays. */
    POINTER,

    /** The same, of a NUL-terminated text in UTF-8: it crosses alike, and a trace shows the text. */
    STRING,

    /** Crosses as a segment, which the linker keeps alive for the length of the call. */
    SEGMENT,

    /** Crosses as a segment that may lie in Java's heap, which a critical function is given as it lies there. */
    HEAP;

    @Override
    public ValueLayout canonical() {
        return this == SEGMENT || this == HEAP ? ValueLayout.ADDRESS : ValueLayout.JAVA_LONG;
    }

    @Override
    public ValueLayout exact() {
        return ValueLayout.ADDRESS;
    }

    /** The pointer at an address. */
    public long get(long address) {
        return get(Memory.ALL, address);
    }

    /** The pointer in a segment; the offset is in bytes. */
    public long get(MemorySegment segment, long offset) {
        return segment.get(JAVA_LONG_UNALIGNED, offset);
    }

    /** Writes a pointer at an address. */
    public void set(long address, long value) {
        set(Memory.ALL, address, value);
    }

    /** Writes a pointer into a segment; the offset is in bytes. */
    public void set(MemorySegment segment, long offset, long value) {
        segment.set(JAVA_LONG_UNALIGNED, offset, value);
    }
}

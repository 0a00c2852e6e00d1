package dev.tombolo.runtime.support;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/** Memory for what comes back in registers: in Java's heap, where C2 finds that it is not needed at all. */
enum HeapAllocator implements SegmentAllocator {
    HEAP;

    @Override
    public MemorySegment allocate(long byteSize, long byteAlignment) {
        return Words.zeroed(byteSize);
    }
}

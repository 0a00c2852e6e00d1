package conversions;

import dev.tombolo.annotations.Converter;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/** An array as a pointer. */
@Converter
public final class Ints {
    private Ints() {}

    static MemorySegment toNative(int[] value, SegmentAllocator allocator) {
        return allocator.allocateFrom(ValueLayout.JAVA_INT, value);
    }

    static int[] fromNative(MemorySegment value) {
        return value.toArray(ValueLayout.JAVA_INT);
    }
}

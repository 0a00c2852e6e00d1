package dev.tombolo.conformance.converters;

import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/** A type that says on its declaration how it crosses: through itself. */
@Converter
@Convert(Point.class)
public record Point(int x, int y) {

    static MemorySegment toNative(Point value, SegmentAllocator allocator) {
        return allocator.allocateFrom(ValueLayout.JAVA_INT, value.x, value.y);
    }

    static Point fromNative(MemorySegment value) {
        MemorySegment both = value.reinterpret(2 * ValueLayout.JAVA_INT.byteSize());
        return new Point(both.getAtIndex(ValueLayout.JAVA_INT, 0), both.getAtIndex(ValueLayout.JAVA_INT, 1));
    }
}

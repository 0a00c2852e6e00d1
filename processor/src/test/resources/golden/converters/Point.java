package com.example;

import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/** A type that converts itself. */
@Converter
@Convert(Point.class)
public record Point(int x, int y) {

    public static MemorySegment toNative(Point value, SegmentAllocator allocator) {
        return allocator.allocateFrom(ValueLayout.JAVA_INT, value.x, value.y);
    }

    public static Point fromNative(MemorySegment value) {
        return new Point(value.getAtIndex(ValueLayout.JAVA_INT, 0), value.getAtIndex(ValueLayout.JAVA_INT, 1));
    }
}

package app;

import dev.tombolo.annotations.*;

// still binds: app/PointStruct
@Struct
record Point(int x, int y) {}

@Struct
interface View {
    int x();

    @ByReference
    Point origin();
//  ^ error: [PointerToCopy] origin is a pointer, and Point a record, which has no address to store: make Point an interface, or use MemorySegment.
}

@Struct
record Line(@ByReference Point from, @ByReference View to) {}
//                       ^ error: [PointerToCopy] from is a pointer, and Point a record, which has no address to store: make Point an interface, or use MemorySegment.

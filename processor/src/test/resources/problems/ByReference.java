package app;

import dev.tombolo.annotations.*;

@Struct
record Point(int x, @ByReference int y, @ByReference String name) {}
//                  ^ error: [ByReference] in a struct, @ByReference is for other structs, and y is int: use MemorySegment.
//                                      ^ error: [ByReference] in a struct, @ByReference is for other structs, and name is String: use MemorySegment.

@Struct
interface View {
    @ByReference
//  ^ error: [ByReference] in a struct, @ByReference is for other structs, and x is double: use MemorySegment.
    @Length(2)
    double x(int index);
}

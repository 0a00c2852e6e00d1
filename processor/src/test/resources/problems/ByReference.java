package app;

import dev.tombolo.annotations.*;
import java.lang.foreign.MemorySegment;

@Struct
record Point(int x, @ByReference int y, @ByReference String name) {}
//                  ^ error: [ByReference] @ByReference is for structs, and y is int: remove it.
//                                      ^ error: [ByReference] @ByReference is for structs, and name is String: remove it.

@NativeLib("c")
interface LibC {
    @Attach
    @ByReference
//  ^ error: [ByReference] @ByReference is for structs, and the result of f is int: remove it.
    int f(@ByReference String s, @ByReference MemorySegment p);
    //    ^ error: [ByReference] @ByReference is for structs, and s is String: remove it.
    //                           ^ error: [ByReference] @ByReference is for structs, and p is MemorySegment: remove it.

    @Attach
    @ByReference
//  ^ error: [ByReference] @ByReference is for structs, and the result of g is void: remove it.
    void g();
}

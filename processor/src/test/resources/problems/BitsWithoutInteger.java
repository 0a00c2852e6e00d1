package app;

import dev.tombolo.annotations.*;
import java.lang.foreign.MemorySegment;

// still binds: app/PointStruct
@Struct
record Flags(
        @Bits(1) double a,
//      ^ error: [BitsWithoutInteger] @Bits is for fields that are integers, and a is double: remove it.
        @Bits(1) String b,
//      ^ error: [BitsWithoutInteger] @Bits is for fields that are integers, and b is String: remove it.
        @Bits(1) MemorySegment c,
//      ^ error: [BitsWithoutInteger] @Bits is for fields that are integers, and c is MemorySegment: remove it.
        @Bits(1) Point d,
//      ^ error: [BitsWithoutInteger] @Bits is for fields that are integers, and d is Point: remove it.
        @Bits(2) @Length(2) int[] e,
//      ^ error: [BitsWithoutInteger] @Bits is for fields that are integers, and e is an array: remove it.
        @Bits(2) @Length(2) String f) {}
//      ^ error: [BitsWithoutInteger] @Bits is for fields that are integers, and f is a string: remove it.

@Struct
record Point(int x, int y) {}

@NativeLib("c")
interface LibC {
    @Attach
    @Bits(2)
//  ^ error: [BitsWithoutInteger] @Bits is for fields that are integers, and the result of f is no field: remove it.
    int f(@Bits(2) int n, @Bits(2) Point point);
    //    ^ error: [BitsWithoutInteger] @Bits is for fields that are integers, and n is a parameter: remove it.
    //                    ^ error: [BitsWithoutInteger] @Bits is for fields that are integers, and point is a parameter: remove it.
}

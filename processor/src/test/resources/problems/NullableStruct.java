package app;

import dev.tombolo.annotations.*;
import org.jspecify.annotations.Nullable;

// still binds: app/PointStruct
@Struct
record Point(int x, int y) {}

@Struct
record Line(@Nullable Point from, Point to, @Length(8) @Nullable String name) {}
//          ^ error: [NullableStruct] Point crosses by value, and no value of C's is null: remove @Nullable.
//                                                     ^ error: [NullableStruct] an array crosses by value, and no value of C's is null: remove @Nullable.

@Struct
interface Shape {
    @Nullable
//  ^ error: [NullableStruct] Point crosses by value, and no value of C's is null: remove @Nullable.
    Point center();

    void center(@Nullable Point center);
}

@NativeLib("c")
interface LibC {
    @Attach
    @Nullable
//  ^ error: [NullableStruct] Point crosses by value, and no value of C's is null: remove @Nullable, or add @ByReference.
    Point middle(@Nullable Point a, @Nullable @ByReference Point b);
    //           ^ error: [NullableStruct] Point crosses by value, and no value of C's is null: remove @Nullable, or add @ByReference.
}

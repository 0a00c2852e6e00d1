package app;

import dev.tombolo.annotations.*;

// still binds: app/Outer_PointStruct
@Struct
record Outer_Point(int x, int y) {}

class Outer {
    @Struct
    record Point(int x, int y) {}
//  ^ error: [StructNameTaken] the layout of Point would be in a class Outer_PointStruct, and another struct has one of that name: rename one of them.
}

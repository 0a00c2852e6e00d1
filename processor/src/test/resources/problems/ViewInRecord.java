package app;

import dev.tombolo.annotations.*;

// still binds: app/PointStruct
@Struct
interface Point {
    int x();
}

@Struct
record Line(Point from, @Length(2) Point[] ends) {}
//          ^ error: [ViewInRecord] Line is a copy, and Point shows memory: make Point a record too, or Line an interface.
//                                 ^ error: [ViewInRecord] Line is a copy, and Point shows memory: make Point a record too, or Line an interface.

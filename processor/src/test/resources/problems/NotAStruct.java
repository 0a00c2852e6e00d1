package app;

import dev.tombolo.annotations.*;

@Struct
//^1 error: [NotAStruct] @Struct is for records and interfaces, and Point is a class: declare it as a record for copies, or as an interface for a view.
class Point {
    int x;
}

@Union
//^1 error: [NotAStruct] @Union is for records and interfaces, and Number is an enum: declare it as a record for copies, or as an interface for a view.
enum Number {
    ONE
}

@Struct
//^1 error: [NotAStruct] @Struct is for records and interfaces, and Marker is an annotation: declare it as a record for copies, or as an interface for a view.
@interface Marker {
    int x();
}

package app;

import dev.tombolo.annotations.*;
import earlier.Point;

// seeing: what was compiled earlier
@NativeLib("c")
public interface LibC {
    @Attach
    Point middle(Point a, @ByReference Point b);
//  ^ error: [StructClassMissing] the layout of Point should be in a class PointStruct, which is not there: compile Point with tombolo-processor on the processor path.
    //           ^ error: [StructClassMissing] the layout of Point should be in a class PointStruct, which is not there: compile Point with tombolo-processor on the processor path.
    //                                 ^ error: [StructClassMissing] the layout of Point should be in a class PointStruct, which is not there: compile Point with tombolo-processor on the processor path.
}

@Struct
record Line(Point from, @Length(2) Point[] ends) {}
//          ^ error: [StructClassMissing] the layout of Point should be in a class PointStruct, which is not there: compile Point with tombolo-processor on the processor path.
//                                 ^ error: [StructClassMissing] the layout of Point should be in a class PointStruct, which is not there: compile Point with tombolo-processor on the processor path.

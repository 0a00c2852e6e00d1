package app;

import dev.tombolo.annotations.*;

@Struct
record Point(Object x, int y) {}
//           ^ error: [UnsupportedType] Object has no C type: use a primitive, String, MemorySegment, a @NativeEnum, @Struct or @Handle, or a type with @Convert.

@Struct
interface View {
    Object x();
//  ^ error: [UnsupportedType] Object has no C type: use a primitive, String, MemorySegment, a @NativeEnum, @Struct or @Handle, or a type with @Convert.
}

@Struct
record Line(Point from, @Length(2) Point[] ends) {}
//          ^ error: [BrokenStruct] there is a mistake in the struct Point: correct it where it is declared.
//                                 ^ error: [BrokenStruct] there is a mistake in the struct Point: correct it where it is declared.

@NativeLib("c")
interface LibC {
    @Attach
    Point middle(Point a, @ByReference Point b);
//  ^ error: [BrokenStruct] there is a mistake in the struct Point: correct it where it is declared.
    //           ^ error: [BrokenStruct] there is a mistake in the struct Point: correct it where it is declared.
    //                                 ^ error: [BrokenStruct] there is a mistake in the struct Point: correct it where it is declared.

    @Attach
    View view(View view);
//  ^ error: [BrokenStruct] there is a mistake in the struct View: correct it where it is declared.
    //        ^ error: [BrokenStruct] there is a mistake in the struct View: correct it where it is declared.

    @Attach
    void draw(Line line);
    //        ^ error: [BrokenStruct] there is a mistake in the struct Line: correct it where it is declared.
}

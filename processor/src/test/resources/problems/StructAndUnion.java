package app;

import dev.tombolo.annotations.*;

@Struct
@Union
//^1 error: [StructAndUnion] Point is marked as a struct and as a union, and can be but one: keep one.
record Point(int x, int y) {}

@NativeLib("c")
interface LibC {
    @Attach
    void move(Point point);
    //        ^ error: [BrokenStruct] there is a mistake in the struct Point: correct it where it is declared.
}

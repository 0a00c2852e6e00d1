package app;

import dev.tombolo.annotations.*;

// still binds: app/InnerStruct
@Struct
record Point(@CType("int") int x, @CType("struct point") Inner inner) {}
//                                ^ error: [TwoCTypes] inner is given two C types, by @Struct and by @CType: keep one.

@Struct
record Inner(int x) {}

@NativeLib("c")
interface LibC {
    @Attach
    @CType("struct point")
//  ^ error: [TwoCTypes] the result of middle is given two C types, by @Struct and by @CType: keep one.
    Point middle(@CType("struct point") Point a, @CType("struct point *") @ByReference Point b);
//  ^ error: [BrokenStruct] there is a mistake in the struct Point: correct it where it is declared.
    //           ^ error: [TwoCTypes] a is given two C types, by @Struct and by @CType: keep one.
    //                                  ^ error: [BrokenStruct] there is a mistake in the struct Point: correct it where it is declared.
    //                                           ^ error: [TwoCTypes] b is given two C types, by @Struct and by @CType: keep one.
    //                                                                                 ^ error: [BrokenStruct] there is a mistake in the struct Point: correct it where it is declared.
}

package app;

import dev.tombolo.annotations.*;
import org.jspecify.annotations.Nullable;

// still binds: app/KindEnum
@Struct
record Point(@Nullable int x, @CType("lnog") long y, @Encoding("UTF-8") int z, @Owned("free") String name) {}
//           ^ error: [NullablePrimitive] int is never null: remove @Nullable.
//                                   ^ error: [UnknownCType] 'lnog' is no C type and no typedef of Point: did you mean long?
//                                                   ^ error: [EncodingWithoutString] @Encoding is for String, and z is int: remove it.
//                                                                             ^ error: [OwnedWithoutCopy] @Owned is for results that are copied, and name is a field: remove it.

@NativeLib("c")
interface LibC {
    @Attach
    @Length(2)
//  ^ error: [LengthWithoutString] @Length is for results that are strings and for arrays, and the result of middle is Point: remove it.
    Point middle(@Encoding("UTF-8") Inner inner, @Length(2) Inner other, Point point);
//  ^ error: [BrokenStruct] there is a mistake in the struct Point: correct it where it is declared.
    //           ^ error: [EncodingWithoutString] @Encoding is for String, and inner is Inner: remove it.
    //                              ^ error: [BrokenStruct] there is a mistake in the struct Inner: correct it where it is declared.
    //                                           ^ error: [LengthWithoutString] @Length is for results that are strings and for arrays, and other is a parameter: remove it.
    //                                                      ^ error: [BrokenStruct] there is a mistake in the struct Inner: correct it where it is declared.
    //                                                                   ^ error: [BrokenStruct] there is a mistake in the struct Point: correct it where it is declared.
}

@Struct
record Inner(@Nullable Kind kind) {}
//           ^ error: [NullableEnum] Kind crosses as an integer, of which C has none that is null: remove @Nullable.

@NativeEnum
enum Kind {
    NONE
}

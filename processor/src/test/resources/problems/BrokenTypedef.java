package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Typedef;

@NativeLib("c")
@Typedef(uses = Others.class)
@Typedef(name = "id", type = "word")
public interface LibC extends Parent {
    @Attach
    int f(@CType("word") int a, @CType("const word *") long b, @CType("id") int c, @CType("circle") int d);
    //           ^ error: [BrokenTypedef] there is a mistake in the typedef word, which this type leads to: correct it where it is declared.
    //                                 ^ error: [BrokenTypedef] there is a mistake in the typedef word, which this type leads to: correct it where it is declared.
    //                                                                ^ error: [BrokenTypedef] there is a mistake in the typedef word, which this type leads to: correct it where it is declared.
    //                                                                                    ^ error: [BrokenTypedef] there is a mistake in the typedef circle, which this type leads to: correct it where it is declared.
}

@Typedef(name = "word", type = "unsigned shrot")
//                             ^ error: [UnknownCType] 'shrot' is no C type and no typedef of Others: did you mean short?
@Typedef(name = "circle", type = "circle")
//                               ^ error: [TypedefCycle] circle has no C type, for its typedefs go in a circle, circle -> circle: give one of them a type of C's.
interface Others {}

@Typedef(name = "size", type = "size_r")
//                             ^ error: [UnknownCType] 'size_r' is no C type and no typedef of Parent: did you mean size_t?
interface Parent {
    @Attach
    int g(@CType("size") int a);
    //           ^ error: [BrokenTypedef] there is a mistake in the typedef size, which this type leads to: correct it where it is declared.
}

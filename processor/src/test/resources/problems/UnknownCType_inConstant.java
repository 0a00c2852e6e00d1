package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
interface LibC {
    String TYPE = "unsigned shrot";

    @Attach
    int f(@CType(TYPE) int a, @CType("unsigned" + " " + "shrot") int b);
    //           ^ error: [UnknownCType] 'shrot' is no C type and no typedef of LibC: did you mean short?
    //                               ^ error: [UnknownCType] 'shrot' is no C type and no typedef of LibC: did you mean short?
}

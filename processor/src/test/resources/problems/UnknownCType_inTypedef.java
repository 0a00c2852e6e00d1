package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Typedef;

@NativeLib("c")
@Typedef(name = "word", type = "unsigned shrot")
//                             ^ error: [UnknownCType] 'shrot' is no C type and no typedef of LibC: did you mean short?
@Typedef(name = "id", type = "wrd")
//                           ^ error: [UnknownCType] 'wrd' is no C type and no typedef of LibC: did you mean word?
public interface LibC {
    @Attach
    int f(@CType("word") int a, @CType("ID") int b, @CType("id") int c);
    //                                 ^ error: [UnknownCType] 'ID' is no C type and no typedef of LibC: did you mean id?
}

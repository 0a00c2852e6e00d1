package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Typedef;

@NativeLib("c")
@Typedef(name = "nothing", type = "void")
public interface LibC {
    @Attach
    int f(@CType("void") int a, @CType("nothing") long b, @CType("void *") long fine);
    //           ^ error: [VoidParameter] a is void, which only a result can be: give its C type, or remove the parameter.
    //                                 ^ error: [VoidParameter] b is void, which only a result can be: give its C type, or remove the parameter.
}

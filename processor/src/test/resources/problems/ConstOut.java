package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import dev.tombolo.annotations.Typedef;
import dev.tombolo.runtime.Ref;

@NativeLib("c")
@Typedef(name = "limit", type = "const int")
@Typedef(name = "limits", type = "limit *")
public interface LibC {
    @Attach
    int sum(@CType("const int *") @Out @CountedBy("n") int[] values, int n);
    //                            ^ error: [ConstOut] values is const int *, to which C does not write: remove @Out, or const.

    @Attach
    int limit(@CType("limit *") @Out @CountedBy("n") int[] values, int n);
    //                          ^ error: [ConstOut] values is limit *, to which C does not write: remove @Out, or const.

    @Attach
    int limits(@CType("limits") @Out @CountedBy("n") int[] values, int n);
    //                          ^ error: [ConstOut] values is limits, to which C does not write: remove @Out, or const.

    @Attach
    void look(@CType("const long *") @Out Ref.OfLong value);
    //                               ^ error: [ConstOut] value is const long *, to which C does not write: remove @Out, or const.
}

package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import dev.tombolo.runtime.Ref;

@NativeLib("c")
public interface LibC {
    @Attach
    int sum(@CType("const int *") @Out @CountedBy("n") int[] values, int n);
    //                            ^ error: [ConstOut] values is const int *, to which C does not write: remove @Out, or const.

    @Attach
    void look(@CType("const long *") @Out Ref.OfLong value);
    //                               ^ error: [ConstOut] value is const long *, to which C does not write: remove @Out, or const.
}

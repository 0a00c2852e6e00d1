package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import dev.tombolo.runtime.Ref;

@NativeLib("c")
public interface LibC {
    @Attach
    int sum(@CountedBy("n") int[] values, double n);
    //                 ^ error: [NotACount] n is double, which counts nothing: name an integer, or a Ref of one that C reads.

    @Attach
    int product(@CountedBy("values") int[] values);
    //                     ^ error: [NotACount] values is int[], which counts nothing: name an integer, or a Ref of one that C reads.

    @Attach
    int least(@CountedBy("n") int[] values, @Out Ref.OfInt n);
    //                   ^ error: [NotACount] n is OfInt, which counts nothing: name an integer, or a Ref of one that C reads.
}

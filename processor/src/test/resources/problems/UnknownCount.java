package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface LibC {
    @Attach
    int sum(@CountedBy("cuont") int[] values, int count);
    //                 ^ error: [UnknownCount] 'cuont' is no parameter of sum: did you mean count?

    @Attach
    int product(@CountedBy("n") int[] values);
    //                     ^ error: [UnknownCount] 'n' is no parameter of product: add it, and name it here.
}

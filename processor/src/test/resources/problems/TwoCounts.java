package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface LibC {
    @Attach
    int sum(@CountedBy("n") @Length(4) int[] values, int n);
    //                      ^ error: [TwoCounts] values is counted by @CountedBy and by @Length: keep one.
}

package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface LibC {
    @Attach
    @Length(0)
    //      ^ error: [ImpossibleLength] 0 is no size of an array: give the number of its units, at least 1.
    String getlogin();

    @Attach
    @Length(value = -8)
    //              ^ error: [ImpossibleLength] -8 is no size of an array: give the number of its units, at least 1.
    String ctermid();
}

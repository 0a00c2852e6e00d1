package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface LibC {
    @Attach
    @Length(16)
//  ^ error: [LengthWithoutString] @Length is for results that are strings and for arrays, and the result of getpid is int: remove it.
    int getpid();

    @Attach
    String getenv(@Length(16) String name);
    //            ^ error: [LengthWithoutString] @Length is for results that are strings and for arrays, and name is a parameter: remove it.
}

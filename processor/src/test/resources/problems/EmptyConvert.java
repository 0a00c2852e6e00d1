package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Typedef;

@NativeLib("c")
@Typedef(name = "nothing", type = "int", convert = {})
//                                                 ^ error: [EmptyConvert] convert names no converter: name one, or remove it.
public interface LibC {
    @Attach
    @Convert({})
    //       ^ error: [EmptyConvert] @Convert names no converter: name one, or remove it.
    int abs(@Convert({}) int n);
    //               ^ error: [EmptyConvert] @Convert names no converter: name one, or remove it.
}

@Convert({})
//       ^ error: [EmptyConvert] @Convert names no converter: name one, or remove it.
record Point() {}

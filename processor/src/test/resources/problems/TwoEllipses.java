package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Variadic;

@NativeLib("c")
public interface LibC {
    @Attach
    int printf(String format, @Variadic int first, @Variadic int second);
    //                                             ^ error: [TwoEllipses] C's ... begins once, and printf says where by @Variadic before first and by @Variadic before second: keep one.

    @Attach
    int printf(String format, @Variadic String first, Object... values);
    //                                                          ^ error: [TwoEllipses] C's ... begins once, and printf says where by @Variadic before first and by Object...: keep one.

    @Attach
    @Variadic
    int printf(String format, @Variadic double first);
    //                        ^ error: [TwoEllipses] C's ... begins once, and printf says where by @Variadic on the method and by @Variadic before first: keep one.

    @Attach
    @Variadic
    int printf(String format, Object... values);
    //                                  ^ error: [TwoEllipses] C's ... begins once, and printf says where by @Variadic on the method and by Object...: keep one.
}

package app;

import dev.tombolo.annotations.*;
import java.lang.foreign.MemorySegment;

@Struct
record Point(@Length(2) int x, @Length(2) MemorySegment data, @Length(8) @Convert(Upper.class) String name) {}
//           ^ error: [LengthOfOne] @Length is for arrays and strings, and x is int: remove it.
//                             ^ error: [LengthOfOne] @Length is for arrays and strings, and data is MemorySegment: remove it.
//                                                            ^ error: [LengthOfOne] @Length is for arrays and strings, and name is String with @Convert: remove it.

@Struct
interface View {
    @Length(4)
//  ^ error: [LengthOfOne] @Length is for arrays and strings, and x is int: remove it.
    int x();

    void x(int x);
}

@Converter
final class Upper {
    public static String toNative(String text) {
        return text;
    }

    public static String fromNative(String text) {
        return text;
    }
}

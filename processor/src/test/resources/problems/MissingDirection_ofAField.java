package app;

import dev.tombolo.annotations.*;

@Converter
final class OneWay {
    public static int toNative(String text) {
        return 0;
    }
}

@Struct
record Entry(@Convert(OneWay.class) String text) {}
//                    ^ error: [MissingDirection] OneWay has no fromNative, and text needs it: add it, or name another converter.

@Struct
interface View {
    @Convert(OneWay.class)
    //       ^ error: [MissingDirection] OneWay has no fromNative, and the result of text needs it: add it, or name another converter.
    String text();
}

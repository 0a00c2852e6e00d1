package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Typedef;

@NativeLib("c")
@Typedef(name = "text", type = "int", convert = Plain.class)
//                                              ^ error: [NotAConverter] Plain is no converter: name a class that has @Converter.
public interface LibC {
    @Attach
    int abs(@Convert(Plain.class) String a, @Convert({Fine.class, int[].class, int.class}) String b);
    //               ^ error: [NotAConverter] Plain is no converter: name a class that has @Converter.
    //                                                            ^ error: [NotAConverter] int[] is no converter: name a class that has @Converter.

    @Attach
    @Convert({Fine.class, Plain.class})
    //                    ^ error: [NotAConverter] Plain is no converter: name a class that has @Converter.
    String text(@CType("text") String a);
}

@Convert(Plain.class)
//       ^ error: [NotAConverter] Plain is no converter: name a class that has @Converter.
record Point() {}

final class Plain {
    static int toNative(String value) {
        return 0;
    }
}

@Converter
final class Fine {
    static int toNative(String value) {
        return 0;
    }

    static String fromNative(int value) {
        return "";
    }
}

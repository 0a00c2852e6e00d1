package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Typedef;

@NativeLib("c")
@Typedef(name = "decimal", type = "int", convert = Decimal.class)
@Typedef(name = "neither", type = "int", convert = {Decimal.class, Halved.class})
//                                                                 ^ error: [MissingDirection] Halved has no toNative, and what Decimal.toNative makes needs it: add it, or name another converter.
public interface LibC {
    @Attach
    @Convert(Decimal.class)
    //       ^ error: [MissingDirection] Decimal has no fromNative, and the result of abs needs it: add it, or name another converter.
    String abs(@Convert(Halved.class) int n);
    //                  ^ error: [MissingDirection] Halved has no toNative, and n needs it: add it, or name another converter.

    @Attach("abs")
    @CType("decimal")
    //     ^ error: [MissingDirection] Decimal has no fromNative, and the result of typedefs needs it: add it, or name another converter.
    String typedefs(@CType("decimal") String n);

    @Attach("abs")
    @Convert({Both.class, Decimal.class})
    //                    ^ error: [MissingDirection] Decimal has no fromNative, and what Both.fromNative takes needs it: add it, or name another converter.
    String stacked(@Convert({Both.class, Decimal.class}) String n);

    @Attach("abs")
    Point types(Point p);
//  ^ error: [MissingDirection] Points has no fromNative, and the result of types needs it: add it, or name another converter.
}

@Converter
final class Decimal {
    static int toNative(String value) {
        return 0;
    }
}

@Converter
final class Halved {
    static int fromNative(int value) {
        return value / 2;
    }
}

@Converter
final class Both {
    static String toNative(String value) {
        return value;
    }

    static String fromNative(String value) {
        return value;
    }
}

@Convert(Points.class)
record Point(int x) {}

@Converter
final class Points {
    static int toNative(Point value) {
        return value.x();
    }
}

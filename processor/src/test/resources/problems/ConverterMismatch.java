package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Typedef;
import java.util.List;

@NativeLib("c")
@Typedef(name = "decimal", type = "int", convert = Decimal.class)
public interface LibC {
    @Attach
    @Convert(Decimal.class)
    //       ^ error: [ConverterMismatch] Decimal converts String, and the result of abs is int: name a converter of int.
    int abs(@Convert(Decimal.class) int n, @Convert(Same.class) Integer boxed, @Convert(Lists.class) List<Integer> list);
    //               ^ error: [ConverterMismatch] Decimal converts String, and n is int: name a converter of int.
    //                                              ^ error: [ConverterMismatch] Same converts int, and boxed is Integer: name a converter of Integer.
    //                                                                                  ^ error: [ConverterMismatch] Lists converts List<String>, and list is List<Integer>: name a converter of List<Integer>.

    @Attach
    @Convert({Same.class, Decimal.class})
    //                    ^ error: [ConverterMismatch] Decimal converts String, and what Same.fromNative takes is int: name a converter of int.
    int stacked(@Convert({Decimal.class, Decimal2.class}) String n, @CType("decimal") int typedefs);
    //                                   ^ error: [ConverterMismatch] Decimal2 converts String, and what Decimal.toNative makes is int: name a converter of int.
    //                                                                     ^ error: [ConverterMismatch] Decimal converts String, and typedefs is int: name a converter of int.

    @Attach
    String subtypes(@Convert(Objects.class) String fine, @Convert(Decimal.class) Object not);
    //                                                            ^ error: [ConverterMismatch] Decimal converts String, and not is Object: name a converter of Object.

    @Attach
    @Convert(Decimal.class)
    CharSequence fine(@Convert(Same.class) short wider);

    @Attach
    @Convert(Objects.class)
    //       ^ error: [ConverterMismatch] Objects converts Object, and the result of not is String: name a converter of String.
    String not();

    @Attach
    @CType("decimal")
    //     ^ error: [ConverterMismatch] Decimal converts String, and the result of nothing is void: return String.
    void nothing();
}

@Convert(Decimal.class)
//       ^ error: [ConverterMismatch] Decimal converts String, and the type is Point: name a converter of Point.
record Point() {}

@Converter
final class Decimal {
    static int toNative(String value) {
        return 0;
    }

    static String fromNative(int value) {
        return "";
    }
}

@Converter
final class Decimal2 {
    static int toNative(String value) {
        return 0;
    }
}

@Converter
final class Same {
    static int toNative(int value) {
        return value;
    }

    static int fromNative(int value) {
        return value;
    }
}

@Converter
final class Lists {
    static int toNative(List<String> value) {
        return value.size();
    }
}

@Converter
final class Objects {
    static int toNative(Object value) {
        return 0;
    }

    static Object fromNative(int value) {
        return value;
    }
}

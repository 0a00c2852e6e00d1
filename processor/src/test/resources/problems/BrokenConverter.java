package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Typedef;
import java.util.Date;

@NativeLib("c")
@Typedef(name = "broken", type = "int", convert = Instance.class)
public interface LibC {
    @Attach
    @Convert(Instance.class)
    //       ^ error: [BrokenConverter] there is a mistake in the converter Instance, which this leads to: correct it where it is declared.
    String direct(@Convert(Instance.class) String text, Typed typed, @CType("broken") String byTypedef);
    //                     ^ error: [BrokenConverter] there is a mistake in the converter Instance, which this leads to: correct it where it is declared.
    //                                                  ^ error: [BrokenConverter] there is a mistake in the converter Instance, which this leads to: correct it where it is declared.
    //                                                                      ^ error: [BrokenConverter] there is a mistake in the converter Instance, which this leads to: correct it where it is declared.

    @Attach
    int further(@Convert(Dates.class) String date, @Convert({Longs.class, Instance.class}) String text, Misled misled);
    //                                ^ error: [BrokenConverter] there is a mistake in the converter Dates, which this leads to: correct it where it is declared.
    //                                                                    ^ error: [BrokenConverter] there is a mistake in the converter Instance, which this leads to: correct it where it is declared.
    //                                                                                                  ^ error: [BrokenConverter] there is a mistake in the @Convert of Misled, which this leads to: correct it where it is declared.

    @Attach
    int fine(@Convert(Longs.class) String text);
}

@Converter
final class Instance {
    int toNative(String value) {
    //  ^ error: [ConverterMethod] Instance.toNative is not static, and nobody makes an object of it: declare it static.
        return 0;
    }
}

@Convert(Instance.class)
record Typed() {}

@Converter
final class Dates {
    static Date toNative(String value) {
    //     ^ error: [UnsupportedType] Date has no C type: use a primitive, String, MemorySegment, a @NativeEnum, @Struct or @Handle, or a type with @Convert.
        return new Date();
    }
}

@Converter
final class Longs {
    static String toNative(String value) {
        return value;
    }
}

@Convert({})
//       ^ error: [EmptyConvert] @Convert names no converter: name one, or remove it.
record Misled() {}

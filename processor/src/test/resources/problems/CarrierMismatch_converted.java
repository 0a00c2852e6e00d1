package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Typedef;

@NativeLib("c")
public interface LibC {
    @Attach
    @Convert(Decimal.class)
    @CType("const char *")
    String getenv(@Convert(Decimal.class) @CType("size_t") String name);
//  ^ error: [CarrierMismatch] Java's int, which Decimal.fromNative takes, cannot carry C's const char *: use String or MemorySegment.
    //                                                     ^ error: [CarrierTooNarrow] C's size_t of 64 bits does not fit Java's int, which Decimal.toNative makes: use long.

    @Attach
    int fine(@Convert(Decimal.class) @CType("short") String name, @Convert(Declared.class) String other);

    @Attach
    int clash(@Convert(Declared.class) @CType("double") String name, @Convert(Misdeclared.class) String other);
    //                                                  ^ error: [CarrierMismatch] Java's int, which Declared.toNative makes, cannot carry C's double: use double.
    //                                                                                           ^ error: [BrokenConverter] there is a mistake in the converter Misdeclared, which this leads to: correct it where it is declared.
}

@Converter
final class Decimal {
    static int toNative(String value) {
        return 0;
    }

    static String fromNative(int value) {
        return "";
    }
}

@Typedef(name = "word", type = "unsigned short")
@Converter
final class Declared {
    static @CType("word") int toNative(String value) {
        return 0;
    }
}

@Converter
final class Misdeclared {
    static @CType("size_t") int toNative(String value) {
    //                      ^ error: [CarrierTooNarrow] C's size_t of 64 bits does not fit Java's int, which Misdeclared.toNative makes: use long.
        return 0;
    }

    static String fromNative(@CType("size_r") int value) {
        return "";
    }
}

package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.Encoding;
import dev.tombolo.annotations.NativeLib;
import java.nio.file.Path;

@NativeLib("c")
public interface LibC {
    @Attach
    @Convert(Decimal.class)
    @Encoding(Encoding.UTF_16)
//  ^ error: [EncodingWithoutString] @Encoding is for String, and what Decimal.fromNative takes is int: remove it.
    String abs(@Convert(Decimal.class) @Encoding(Encoding.UTF_16) String n);
    //                                 ^ error: [EncodingWithoutString] @Encoding is for String, and what Decimal.toNative makes is int: remove it.

    @Attach
    int access(@Convert(Paths.class) @Encoding(Encoding.UTF_16) Path path);
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

@Converter
final class Paths {
    static String toNative(Path value) {
        return value.toString();
    }
}

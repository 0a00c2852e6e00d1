package app;

import dev.tombolo.annotations.Converter;
import java.util.List;

@Converter
final class Native {
    static int toNative(String value) {
        return 0;
    }

    static String fromNative(long value) {
    //            ^ error: [ConverterDirections] Native.toNative turns String into int, and fromNative turns long into String: let each undo the other.
        return "";
    }
}

@Converter
final class Java {
    static int toNative(List<String> value) {
        return 0;
    }

    static List<Integer> fromNative(int value) {
    //                   ^ error: [ConverterDirections] Java.toNative turns List<String> into int, and fromNative turns int into List<Integer>: let each undo the other.
        return List.of();
    }
}

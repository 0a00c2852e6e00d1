package app;

import dev.tombolo.annotations.Converter;

@Converter
final class Empty {}
//    ^ error: [NoConversion] Empty has neither toNative nor fromNative: add the static method that a parameter needs, or the one that a result needs, or both.

@Converter
final class Misnamed {
//    ^ error: [NoConversion] Misnamed has neither toNative nor fromNative: add the static method that a parameter needs, or the one that a result needs, or both.
    static int convert(String value) {
        return 0;
    }
}

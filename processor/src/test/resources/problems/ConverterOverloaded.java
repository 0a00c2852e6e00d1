package app;

import dev.tombolo.annotations.Converter;

@Converter
final class Two {
    static int toNative(String value) {
        return 0;
    }

    static int toNative(Integer value) {
    //         ^ error: [ConverterOverloaded] Two has 3 methods toNative: keep one, and rename the others.
        return value;
    }

    private int toNative() {
        return 0;
    }

    static String fromNative(int value) {
        return "";
    }

    static void release(int value) {}

    static void release(long value) {}
    //          ^ error: [ConverterOverloaded] Two has 2 methods release: keep one, and rename the others.
}

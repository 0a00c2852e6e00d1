package app;

import dev.tombolo.annotations.Converter;
import java.lang.foreign.MemorySegment;

@Converter
final class Other {
    static MemorySegment toNative(String value) {
        return MemorySegment.NULL;
    }

    static void release(long value) {}
    //                  ^ error: [ConverterRelease] Other.release has nothing to release, for toNative makes MemorySegment and not long: let it take MemorySegment.
}

@Converter
final class OneWay {
    static String fromNative(int value) {
        return "";
    }

    static void release(int value) {}
    //          ^ error: [ConverterRelease] OneWay.release has nothing to release, for there is no toNative: remove it.
}

package app;

import dev.tombolo.annotations.Converter;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

@Converter
final class Instance {
    int toNative(String value) {
    //  ^ error: [ConverterMethod] Instance.toNative is not static, and nobody makes an object of it: declare it static.
        return 0;
    }

    String fromNative(int value) {
    //     ^ error: [ConverterMethod] Instance.fromNative is not static, and nobody makes an object of it: declare it static.
        return "";
    }

    void release(int value) {}
    //   ^ error: [ConverterMethod] Instance.release is not static, and nobody makes an object of it: declare it static.
}

@Converter
final class Private {
    private static int toNative(String value) {
    //                 ^ error: [ConverterMethod] Private.toNative is private, so no binding can call it: remove private.
        return 0;
    }

    private static String fromNative(int value) {
    //                    ^ error: [ConverterMethod] Private.fromNative is private, so no binding can call it: remove private.
        return "";
    }
}

@Converter
final class Generic {
    static <T> int toNative(T value) {
    //             ^ error: [ConverterMethod] Generic.toNative has type parameters: remove them, and convert one type.
        return 0;
    }

    static <T> T fromNative(int value) {
    //           ^ error: [ConverterMethod] Generic.fromNative has type parameters: remove them, and convert one type.
        throw new AssertionError();
    }
}

@Converter
final class Varargs {
    static int toNative(int... values) {
    //         ^ error: [ConverterMethod] Varargs.toNative takes varargs: declare the parameter as an array.
        return 0;
    }
}

@Converter
final class Counts {
    static int toNative() {
    //         ^ error: [ConverterMethod] Counts.toNative takes 0 parameters: declare one, the value to convert, and behind it a SegmentAllocator if it needs memory.
        return 0;
    }

    static String fromNative(int value, SegmentAllocator allocator) {
    //            ^ error: [ConverterMethod] Counts.fromNative takes 2 parameters: declare one, the value that C returns.
        return "";
    }

    static void release() {}
    //          ^ error: [ConverterMethod] Counts.release takes 0 parameters: declare one, what toNative returned.
}

@Converter
final class Many {
    static MemorySegment toNative(String value, SegmentAllocator allocator, int more) {
    //                   ^ error: [ConverterMethod] Many.toNative takes 3 parameters: declare one, the value to convert, and behind it a SegmentAllocator if it needs memory.
        return MemorySegment.NULL;
    }
}

@Converter
final class Arenas {
    static MemorySegment toNative(String value, Arena arena) {
    //                   ^ error: [ConverterMethod] Arenas.toNative takes Arena second: declare a SegmentAllocator, whose memory lives until the call is back.
        return arena.allocateFrom(value);
    }
}

@Converter
final class Nothing {
    static void toNative(String value) {}
    //          ^ error: [ConverterMethod] Nothing.toNative returns nothing: return what it converts its parameter to.

    static void fromNative(int value) {}
    //          ^ error: [ConverterMethod] Nothing.fromNative returns nothing: return what it converts its parameter to.
}

@Converter
final class Something {
    static int toNative(String value) {
        return 0;
    }

    static int release(int value) {
    //         ^ error: [ConverterMethod] Something.release returns int, which nobody would see: declare it void.
        return value;
    }
}

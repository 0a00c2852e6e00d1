package app;

import dev.tombolo.annotations.Converter;

@Converter
interface Interface {
//^1 error: [ConverterClass] @Converter is for final classes that bindings can call, and Interface is an interface: declare it as a final class.
    static int toNative(String value) {
        return 0;
    }
}

@Converter
class NotFinal {
//^1 error: [ConverterClass] @Converter is for final classes that bindings can call, and NotFinal is not final: declare it final.
    static int toNative(String value) {
        return 0;
    }
}

@Converter
abstract class Abstract {
//       ^ error: [ConverterClass] @Converter is for final classes that bindings can call, and Abstract is not final: declare it final.
    static int toNative(String value) {
        return 0;
    }
}

@Converter
final class Generic<T> {
//    ^ error: [ConverterClass] @Converter is for final classes that bindings can call, and Generic is generic: remove its type parameters, and convert one type.
    static int toNative(String value) {
        return 0;
    }
}

class Outer {
    @Converter
    private static final class Private {
    //                   ^ error: [ConverterClass] @Converter is for final classes that bindings can call, and Private is private: remove private.
        static int toNative(String value) {
            return 0;
        }
    }

    @Converter
    final class Inner {
    //    ^ error: [ConverterClass] @Converter is for final classes that bindings can call, and Inner is an inner class: declare it static.
        static int toNative(String value) {
            return 0;
        }
    }

    private static final class Hiding {
        @Converter
        static final class Hidden {
        //           ^ error: [ConverterClass] @Converter is for final classes that bindings can call, and Hidden is inside Hiding, which is private: move it out.
            static int toNative(String value) {
                return 0;
            }
        }
    }
}

@Converter
record Record(int value) {
    static int toNative(Record value) {
        return value.value;
    }
}

@Converter
enum Enum {
    ONLY;

    static int toNative(Enum value) {
        return value.ordinal();
    }
}

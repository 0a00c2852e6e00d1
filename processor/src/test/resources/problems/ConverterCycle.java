package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Convert;
import dev.tombolo.annotations.Converter;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Typedef;

@NativeLib("c")
@Typedef(name = "circle", type = "int", convert = {Same.class, Same.class})
//                                                             ^ error: [ConverterCycle] Same leads back to itself, Same -> Same: let one of them make a type that crosses by itself.
interface Uses {
    @Attach
    int repeated(@Convert({Same.class, Same.class}) int n, @Convert({ToLong.class, ToInt.class, ToLong.class}) int m);
    //                                 ^ error: [ConverterCycle] Same leads back to itself, Same -> Same: let one of them make a type that crosses by itself.
    //                                                                                          ^ error: [ConverterCycle] ToLong leads back to itself, ToLong -> ToInt -> ToLong: let one of them make a type that crosses by itself.

    @Attach
    A throughTypes(A a, @Convert(IntoA.class) int b, Self self);
//  ^ error: [BrokenConverter] there is a mistake in the converter AtoB, which this leads to: correct it where it is declared.
    //             ^ error: [BrokenConverter] there is a mistake in the converter AtoB, which this leads to: correct it where it is declared.
    //                           ^ error: [BrokenConverter] there is a mistake in the converter IntoA, which this leads to: correct it where it is declared.
    //                                               ^ error: [BrokenConverter] there is a mistake in the converter Self, which this leads to: correct it where it is declared.
}

@Converter
final class Same {
    static int toNative(int value) {
        return value;
    }
}

@Converter
final class ToLong {
    static long toNative(int value) {
        return value;
    }
}

@Converter
final class ToInt {
    static int toNative(long value) {
        return (int) value;
    }
}

@Convert(AtoB.class)
final class A {}

@Convert(BtoA.class)
final class B {}

@Converter
final class AtoB {
//    ^ error: [ConverterCycle] AtoB leads back to itself, AtoB -> BtoA -> AtoB: let one of them make a type that crosses by itself.
    static B toNative(A value) {
        return new B();
    }

    static A fromNative(B value) {
        return new A();
    }
}

@Converter
final class BtoA {
    static A toNative(B value) {
        return new A();
    }

    static B fromNative(A value) {
        return new B();
    }
}

@Converter
final class IntoA {
    static A toNative(int value) {
    //     ^ error: [BrokenConverter] there is a mistake in the converter AtoB, which this leads to: correct it where it is declared.
        return new A();
    }
}

@Converter
@Convert(Self.class)
record Self() {
//^1 error: [ConverterCycle] Self leads back to itself, Self -> Self: let one of them make a type that crosses by itself.
    static Self toNative(Self value) {
        return value;
    }
}

@Convert({Twice.class, Twice.class})
//        ^ error: [NotAConverter] Twice is no converter: name a class that has @Converter.
record Twice() {}

package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;

@NativeLib("m")
public interface LibM {
    @Attach
    @CType("long double")
    //     ^ error: [InexpressibleCType] long double cannot cross, for its size and format differ per platform (80, 128 or 64 bits), and no Java type carries it: bind a C function that does without it.
    double cosl(@CType("long double") double x);
    //                 ^ error: [InexpressibleCType] long double cannot cross, for its size and format differ per platform (80, 128 or 64 bits), and no Java type carries it: bind a C function that does without it.

    @Attach
    double cabs(@CType("double _Complex") double z, @CType("__int128") long n, @CType("va_list") long list);
    //                 ^ error: [InexpressibleCType] double _Complex cannot cross, for a complex number is a pair of values, and the JDK's linker does not pass it: bind a C function that does without it.
    //                                                     ^ error: [InexpressibleCType] __int128 cannot cross, for it has 128 bits, and the JDK's linker passes integers of at most 64: bind a C function that does without it.
    //                                                                                ^ error: [InexpressibleCType] va_list cannot cross, for only C code can make one: bind a C function that does without it.

    @Attach
    int f(@CType("struct tm") long t, @CType("enum colour") int c, @CType("_Decimal64") double d, @CType("_Float16") float e);
    //           ^ error: [InexpressibleCType] struct tm cannot cross, for it has no Java type yet: write struct tm * where C takes its address.
    //                                       ^ error: [InexpressibleCType] enum colour cannot cross, for it has no Java type yet: write int, as which C compilers pass an enum unless its values need more.
    //                                                                    ^ error: [InexpressibleCType] _Decimal64 cannot cross, for no Java type has its format, and the JDK's linker does not pass it: bind a C function that does without it.
    //                                                                                                   ^ error: [InexpressibleCType] _Float16 cannot cross, for no Java type has its format, and the JDK's linker does not pass it: bind a C function that does without it.
}

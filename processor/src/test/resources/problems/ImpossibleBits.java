package app;

import dev.tombolo.annotations.*;

@Struct
record Flags(
        @Bits(0) int a,
        //    ^ error: [ImpossibleBits] C's int has no bit-field of 0 bits: give 1 to 32.
        @CType("unsigned char") @Bits(9) int b,
        //                            ^ error: [ImpossibleBits] C's unsigned char has no bit-field of 9 bits: give 1 to 8.
        @CType("bool") @Bits(2) boolean c,
        //                   ^ error: [ImpossibleBits] C's bool has no bit-field of 2 bits: give 1.
        @CType("long") @Bits(33) long d,
        //                   ^ error: [ImpossibleBits] C's long has no bit-field of 33 bits: give 1 to 32.
        @CType("unsigned long long") @Bits(64) long e) {}

package dev.tombolo.conformance.structs;

import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.Struct;

/** Structs of each size and class that ABIs tell apart. */
final class Sizes {

    private Sizes() {}

    @Struct("one")
    record One(byte a) {}

    @Struct("two")
    record Two(@CType("uint8_t") int a, @CType("uint8_t") int b) {}

    @Struct("three")
    record Three(@CType("uint8_t") @Length(3) byte[] a) {}

    @Struct("eight")
    record Eight(float a, float b) {}

    @Struct("twelve")
    record Twelve(int a, int b, int c) {}

    @Struct("narrow")
    record Narrow(byte a, short b, int c, double d, float e, byte f) {}

    @Struct("sixteen_ints")
    record SixteenInts(
            int a,
            int b,
            int c,
            int d,
            int e,
            int f,
            int g,
            int h,
            int i,
            int j,
            int k,
            int l,
            int m,
            int n,
            int o,
            int p) {}

    @Struct("mixed")
    record Mixed(double a, int b) {}

    @Struct("floats")
    record Floats(double a, double b) {}

    @Struct("thirtytwo")
    record ThirtyTwo(@Length(4) double[] a) {}

    @Struct("sixtyfour")
    record SixtyFour(@Length(8) long[] a) {}
}

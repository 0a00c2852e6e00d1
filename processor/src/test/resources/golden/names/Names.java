package com.example;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface Names {
    int LIBRARY = 1;

    @Attach("new")
    int new_(int class_);

    @Attach
    @CType("long")
    long abs(@CType("long") long t, String result, String s, String nativeS, String scratch);

    @Attach("fabs")
    double abs(double abs);

    @Attach
    int Abs(String C, String Abs);

    @Attach
    int C(@CType("long") long C);

    @Attach
    int missingSymbols();

    record Scratch(int n) {}
}

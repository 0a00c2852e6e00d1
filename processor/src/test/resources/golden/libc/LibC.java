package com.example;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import org.jspecify.annotations.Nullable;

@NativeLib("c")
public interface LibC {
    @Attach
    @CType("size_t")
    long strlen(String s);

    @Attach
    int abs(int j);

    @Attach
    @CType("long")
    long labs(@CType("long") long j);

    @Attach
    @Nullable String getenv(String name);

    @Attach
    void srand(@CType("unsigned int") int seed);

    @Attach(critical = true)
    int toupper(int c);
}

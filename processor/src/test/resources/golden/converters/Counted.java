package com.example;

import dev.tombolo.annotations.Converter;
import java.io.IOException;
import java.io.InputStream;

/** A file for the length of a call. */
@Converter
public final class Counted {
    private Counted() {}

    static int toNative(InputStream value) throws IOException {
        return value.available();
    }

    static void release(int value) throws IOException {}
}

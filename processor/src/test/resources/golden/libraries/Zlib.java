package com.example;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;

@NativeLib(
        value = {"z", "libz.so.1", "C:\\users\\zlib1.dll"},
        symbolPrefix = "z_")
@Attach(critical = true)
public interface Zlib extends Checksums {
    @Attach({"crc32_z", "crc32"})
    @CType("unsigned long")
    long crc32(@CType("unsigned long") long crc, @CType("const unsigned char *") long data, @CType("size_t") long size);

    String zlibVersion();

    default boolean isNew() {
        return zlibVersion().startsWith("1.3");
    }
}

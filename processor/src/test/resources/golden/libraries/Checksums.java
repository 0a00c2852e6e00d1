package com.example;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Typedef;

@Typedef(name = "uLong", type = "unsigned long")
interface Checksums {
    @Attach
    @CType("uLong")
    long compressBound(@CType("uLong") long size);
}

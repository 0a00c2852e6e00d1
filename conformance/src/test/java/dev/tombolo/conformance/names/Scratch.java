package dev.tombolo.conformance.names;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import java.lang.foreign.MemorySegment;

/** A contract that stands beside classes of the names that generated code uses most. */
@Attach
@NativeLib("names")
public interface Scratch {
    int same(int x);

    @Attach("same")
    @CType("int")
    int checked(@CType("int") long x);

    @Attach("same")
    @CType("uint32_t")
    long unsigned(@CType("uint32_t") int x);

    long lengths(java.lang.String a, java.lang.String b, java.lang.String c, java.lang.String d, java.lang.String e);

    java.lang.String text();

    MemorySegment address();
}

package com.example;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.SizeT;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

@NativeLib("c")
public interface Pointers {
    @Attach
    @Nullable MemorySegment malloc(@SizeT long size);

    @Attach
    void free(@Nullable MemorySegment block);

    @Attach
    MemorySegment memcpy(MemorySegment to, MemorySegment from, @SizeT long count);

    @Attach("fflush")
    int flush(@CType("FILE *") long stream);

    @Attach
    @CType("FILE *")
    long tmpfile();
}

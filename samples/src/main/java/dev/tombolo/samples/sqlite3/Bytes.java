package dev.tombolo.samples.sqlite3;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import dev.tombolo.annotations.SizeT;
import java.lang.foreign.MemorySegment;

/** What copies bytes that C points to. */
@NativeLib("c")
interface Bytes {

    /** Copies {@code n} bytes, which must be there. */
    @Attach
    @CType("void *")
    long memcpy(
            @Out @CountedBy("n") @CType("void *") byte[] dest, @CType("const void *") MemorySegment src, @SizeT long n);
}

package names;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import java.lang.foreign.MemorySegment;

/** Parameters named like the locals of a binding. */
@NativeLib("c")
public interface Locals {
    @Attach
    @CType("size_t")
    long one(String s, String nativeS, String t, String scratch, String arena, String result);

    @Attach
    String two(String native_, String nativeNative, String string, String e, String x, String address);

    @Attach
    @CType("long")
    long three(@CType("long") long n, @CType("long") long nativeN, @CType("uint8_t") int nativeNativeN, boolean result);

    @Attach
    @CType("uint32_t")
    long four(MemorySegment segment, MemorySegment nativeSegment, @CType("unsigned char") int handle);

    @Attach
    boolean five(String S, String s);

    @Attach
    void six(String t, @CType("long") long scratch);
}

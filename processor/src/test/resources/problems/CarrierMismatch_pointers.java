package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.runtime.Ref;
import java.nio.IntBuffer;

@NativeLib("c")
public interface LibC {
    @Attach
    int sum(@CType("int") int[] values);
    //                    ^ error: [CarrierMismatch] Java's int[] cannot carry C's int: use the C type int *.

    @Attach
    int total(@CType("const FILE *") int[] values);
    //                               ^ error: [CarrierMismatch] Java's int[] cannot carry C's const FILE *: use MemorySegment.

    @Attach
    int bytes(@CType("const uint8_t *") IntBuffer values);
    //                                  ^ error: [CarrierMismatch] Java's IntBuffer cannot carry C's uint8_t *: use int[].

    @Attach
    void size(@CType("size_t *") Ref.OfInt size);
    //                              ^ error: [CarrierTooNarrow] C's size_t of 64 bits does not fit Java's int: use long.
}

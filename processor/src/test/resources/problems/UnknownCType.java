package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface LibC {
    @Attach
    @CType("size_r")
    //     ^ error: [UnknownCType] 'size_r' is no C type and no typedef of LibC: did you mean size_t?
    long strlen(@CType("const chr *") String s);
    //                                ^ error: [CarrierMismatch] Java's String cannot carry C's const chr *: use MemorySegment.

    @Attach
    int f(@CType("unsgined int") int a, @CType("uint_8") byte b, @CType("Frobnicator") int c, @CType("u32") int d);
    //           ^ error: [UnknownCType] 'unsgined' is no C type and no typedef of LibC: did you mean unsigned?
    //                                         ^ error: [UnknownCType] 'uint_8' is no C type and no typedef of LibC: did you mean uint or uint8_t?
    //                                                                  ^ error: [UnknownCType] 'Frobnicator' is no C type and no typedef of LibC: add a @Typedef for it, or write Frobnicator * for a pointer to it.
    //                                                                                               ^ error: [UnknownCType] 'u32' is no C type and no typedef of LibC: did you mean __u32?
}

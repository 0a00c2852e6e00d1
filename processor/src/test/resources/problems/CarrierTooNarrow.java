package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Typedef;

@NativeLib("c")
@Typedef(name = "word", type = "unsigned short")
public interface LibC {
    @Attach
    @CType("size_t")
    int strlen(String s);
//  ^ error: [CarrierTooNarrow] C's size_t of 64 bits does not fit Java's int: use long.

    @Attach
    int f(@CType("unsigned long") int a, @CType("int") short b, @CType("word") byte c, @CType("wchar_t") char d);
    //                            ^ error: [CarrierTooNarrow] C's unsigned long of up to 64 bits does not fit Java's int: use long.
    //                                                 ^ error: [CarrierTooNarrow] C's int of 32 bits does not fit Java's short: use int.
    //                                                                         ^ error: [CarrierTooNarrow] C's word of 16 bits does not fit Java's byte: use short.
    //                                                                                                   ^ error: [CarrierTooNarrow] C's wchar_t of up to 32 bits does not fit Java's char: use int.

    @Attach
    @CType("double")
    float g(@CType("long long") int a, @CType("uint16_t") boolean b);
//  ^ error: [CarrierTooNarrow] C's double does not fit Java's float: use double.
    //                          ^ error: [CarrierTooNarrow] C's long long of 64 bits does not fit Java's int: use long.
}

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
//  ^ error: [CarrierTooNarrow] size_t of 64 bits does not fit int: use long.

    @Attach
    int f(@CType("unsigned long") int a, @CType("int") short b, @CType("word") byte c, @CType("wchar_t") char d);
    //                            ^ error: [CarrierTooNarrow] unsigned long of up to 64 bits does not fit int: use long.
    //                                                 ^ error: [CarrierTooNarrow] int of 32 bits does not fit short: use int.
    //                                                                         ^ error: [CarrierTooNarrow] word of 16 bits does not fit byte: use short.
    //                                                                                                   ^ error: [CarrierTooNarrow] wchar_t of up to 32 bits does not fit char: use int.

    @Attach
    @CType("double")
    float g(@CType("long long") int a, @CType("uint16_t") boolean b);
//  ^ error: [CarrierTooNarrow] double does not fit float: use double.
    //                          ^ error: [CarrierTooNarrow] long long of 64 bits does not fit int: use long.
}

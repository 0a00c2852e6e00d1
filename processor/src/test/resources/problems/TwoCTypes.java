package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.SizeT;

@NativeLib("c")
public interface LibC {
    @Attach
    @SizeT
    @CType("unsigned long")
//  ^ error: [TwoCTypes] the result of strlen is given two C types, by @SizeT and by @CType: keep one.
    long strlen(@SizeT @CType("long") long s);
    //                 ^ error: [TwoCTypes] s is given two C types, by @SizeT and by @CType: keep one.
}

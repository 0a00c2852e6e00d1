package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import java.lang.foreign.MemorySegment;

@NativeLib("c")
public interface LibC {
    @Attach
    int f(@CType("double") int a, @CType("int") double b, @CType("float") double c, @CType("int") String d);
    //                     ^ error: [CarrierMismatch] int cannot carry double: use double.
    //                                          ^ error: [CarrierMismatch] double cannot carry int: use int.
    //                                                                    ^ error: [CarrierMismatch] double cannot carry float: use float.
    //                                                                                            ^ error: [CarrierMismatch] String cannot carry int: use int.

    @Attach
    int g(@CType("char *") int a, @CType("void *") int b, @CType("int") MemorySegment c, @CType("void *") boolean d);
    //                     ^ error: [CarrierMismatch] int cannot carry char *: use String or MemorySegment.
    //                                             ^ error: [CarrierMismatch] int cannot carry void *: use String or MemorySegment.
    //                                                                  ^ error: [CarrierMismatch] MemorySegment cannot carry int: use int.
    //                                                                                                    ^ error: [CarrierMismatch] boolean cannot carry void *: use String or MemorySegment.

    @Attach
    @CType("void")
    int h(@CType("int *") String a, @CType("wchar_t *") String b, @CType("char **") String c);
//  ^ error: [CarrierMismatch] int cannot carry void: use void.
    //                    ^ error: [CarrierMismatch] String cannot carry int *: use MemorySegment.
    //                                                                              ^ error: [CarrierMismatch] String cannot carry char **: use MemorySegment.

    @Attach
    @CType("int")
    void i();
//  ^ error: [CarrierMismatch] void cannot carry int: use int.
}

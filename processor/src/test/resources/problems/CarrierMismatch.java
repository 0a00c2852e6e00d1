package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import java.lang.foreign.MemorySegment;

@NativeLib("c")
public interface LibC {
    @Attach
    int f(@CType("double") int a, @CType("int") double b, @CType("float") double c, @CType("int") String d);
    //                     ^ error: [CarrierMismatch] Java's int cannot carry C's double: use double.
    //                                          ^ error: [CarrierMismatch] Java's double cannot carry C's int: use int.
    //                                                                    ^ error: [CarrierMismatch] Java's double cannot carry C's float: use float.
    //                                                                                            ^ error: [CarrierMismatch] Java's String cannot carry C's int: use int.

    @Attach
    int g(@CType("char *") int a, @CType("void *") int b, @CType("int") MemorySegment c, @CType("void *") boolean d);
    //                     ^ error: [CarrierMismatch] Java's int cannot carry C's char *: use String or MemorySegment.
    //                                             ^ error: [CarrierMismatch] Java's int cannot carry C's void *: use String or MemorySegment.
    //                                                                  ^ error: [CarrierMismatch] Java's MemorySegment cannot carry C's int: use int.
    //                                                                                                    ^ error: [CarrierMismatch] Java's boolean cannot carry C's void *: use String or MemorySegment.

    @Attach
    @CType("void")
    int h(@CType("int *") String a, @CType("wchar_t *") String b, @CType("char **") String c);
//  ^ error: [CarrierMismatch] Java's int cannot carry C's void: use void.
    //                    ^ error: [CarrierMismatch] Java's String cannot carry C's int *: use MemorySegment.
    //                                                                              ^ error: [CarrierMismatch] Java's String cannot carry C's char **: use MemorySegment.

    @Attach
    @CType("int")
    void i(@CType("char") char a, @CType("_Bool") int b, @CType("const chr *") String c);
//  ^ error: [CarrierMismatch] Java's void cannot carry C's int: use int.
    //                    ^ error: [CarrierMismatch] Java's char cannot carry C's char: use byte.
    //                                            ^ error: [CarrierMismatch] Java's int cannot carry C's _Bool: use boolean.
    //                                                                         ^ error: [CarrierMismatch] Java's String cannot carry C's const chr *: use MemorySegment.
}

package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import java.util.List;
import java.util.Optional;

@NativeLib("c")
public interface LibC {
    @Attach
    int objects(Object o, CharSequence s, StringBuilder b, Integer i, List<String> list);
    //          ^ error: [UnsupportedType] Object has no C type: use a primitive, String, MemorySegment, a @NativeEnum, @Struct or @Handle, or a type with @Convert.
    //                    ^ error: [UnsupportedType] CharSequence has no C type: use String.
    //                                    ^ error: [UnsupportedType] StringBuilder has no C type: use String.
    //                                                     ^ error: [UnsupportedType] Integer has no C type: use int.
    //                                                                ^ error: [UnsupportedType] List has no C type: use a primitive, String, MemorySegment, a @NativeEnum, @Struct or @Handle, or a type with @Convert.

    @Attach
    Optional<String> getenv(String name);
//  ^ error: [UnsupportedType] Optional has no C type: use a primitive, String, MemorySegment, a @NativeEnum, @Struct or @Handle, or a type with @Convert.

    @Attach
    int[] arrays(int[] a, String[] b, byte[][] c);
//  ^ error: [UnsupportedType] int[] has no C type: add @Length where C always gives as many, or use MemorySegment.
    //           ^ error: [UncountedArray] C writes to a, and nothing keeps it from writing behind its end: add @CountedBy, or @Length where C always writes as much, or @In if C only reads.
    //                                ^ error: [UnsupportedType] byte[] has no C type: use MemorySegment, for C has pointers there.

    @Attach
    Thread.State enums(Thread.State s);
    //    ^ error: [UnsupportedType] State has no C type: annotate State with @NativeEnum, or use int.
    //                       ^ error: [UnsupportedType] State has no C type: annotate State with @NativeEnum, or use int.

    @Attach
    void callbacks(Runnable r, @CType("int") Long n);
    //             ^ error: [UnsupportedType] Runnable has no C type: use a primitive, String, MemorySegment, a @NativeEnum, @Struct or @Handle, or a type with @Convert.
    //                                       ^ error: [UnsupportedType] Long has no C type: use long.

    @Attach
    Void nothing();
//  ^ error: [UnsupportedType] Void has no C type: use void.

    @Attach
    @CType("size_t")
    Long boxed();
//  ^ error: [UnsupportedType] Long has no C type: use long.
}

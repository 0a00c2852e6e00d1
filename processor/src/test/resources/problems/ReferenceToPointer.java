package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.In;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface LibC {
    @Attach
    int puts(@ByReference String text);
    //       ^ error: [ReferenceToPointer] @ByReference is for numbers, enums and structs, of which C takes the address, and text is String: remove it.

    @Attach
    int sum(@In @ByReference int[] values);
    //          ^ error: [ReferenceToPointer] @ByReference is for numbers, enums and structs, of which C takes the address, and values is int[]: remove it.

    @Attach
    @ByReference
//  ^ error: [ReferenceToPointer] @ByReference is for numbers, enums and structs, of which C takes the address, and the result of errnoLocation is int: remove it.
    int errnoLocation();
}

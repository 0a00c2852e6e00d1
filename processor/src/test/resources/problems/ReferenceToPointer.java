package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.In;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface LibC {
    @Attach
    int puts(@ByReference String text);
    //       ^ error: [ReferenceToPointer] C takes no address of text, which is String: remove @ByReference.

    @Attach
    int sum(@In @ByReference int[] values);
    //          ^ error: [ReferenceToPointer] C takes no address of values, which is int[]: remove @ByReference.

    @Attach
    @ByReference
//  ^ error: [ReferenceToPointer] C takes no address of the result of errnoLocation, which is int: return int[] with @Length(1), a copy of what C points to.
    int errnoLocation();
}

package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.In;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import java.lang.foreign.MemorySegment;

@NativeLib("c")
public interface LibC {
    @Attach
    int abs(@In int j);
    //      ^ error: [DirectionOfValue] @In says which way the contents of an array, a buffer or a Ref go, and j is int: remove it.

    @Attach
    void free(@Out MemorySegment memory);
    //        ^ error: [DirectionOfValue] @Out says which way the contents of an array, a buffer or a Ref go, and memory is MemorySegment: remove it.

    @Attach
    void seek(@ByReference @Out long offset);
    //                     ^ error: [DirectionOfValue] @Out says which way the contents of an array, a buffer or a Ref go, and offset is long: remove it.
}

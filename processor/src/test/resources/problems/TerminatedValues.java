package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.In;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.NullTerminated;

@NativeLib("c")
public interface LibC {
    @Attach
    int sum(@In @NullTerminated int[] values);
    //          ^ error: [TerminatedValues] @NullTerminated is for arrays of strings or pointers, and values is int[]: remove it.

    @Attach
    int puts(@NullTerminated String text);
    //       ^ error: [TerminatedValues] @NullTerminated is for arrays of strings or pointers, and text is String: remove it.
}

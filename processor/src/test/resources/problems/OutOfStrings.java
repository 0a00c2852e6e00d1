package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;

@NativeLib("c")
public interface LibC {
    @Attach
    int list(@Out @CountedBy("n") String[] names, int n);
    //       ^ error: [OutOfStrings] C would leave pointers of its own in names, and nobody could tell whose they are: use MemorySegment[].
}

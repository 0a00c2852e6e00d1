package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CountedBy;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.runtime.Ref;
import java.lang.foreign.MemorySegment;

@NativeLib("c")
public interface LibC {
    @Attach(blocking = false)
    int read(int descriptor, @CountedBy("n") MemorySegment data, long n);
    //                       ^ error: [CountWithoutArray] @CountedBy is for arrays and buffers, and data is MemorySegment: remove it.

    @Attach
    int least(@CountedBy("n") Ref.OfInt value, int n);
    //        ^ error: [CountWithoutArray] @CountedBy is for arrays and buffers, and value is OfInt: remove it.
}

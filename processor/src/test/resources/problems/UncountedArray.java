package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Out;
import java.nio.ByteBuffer;

@NativeLib("c")
public interface LibC {
    @Attach
    void fill(@Out int[] values);
    //             ^ error: [UncountedArray] C writes to values, and nothing keeps it from writing behind its end: add @CountedBy, or @Length where C always writes as much, or @In if C only reads.

    @Attach
    void sort(double[] values);
    //        ^ error: [UncountedArray] C writes to values, and nothing keeps it from writing behind its end: add @CountedBy, or @Length where C always writes as much, or @In if C only reads.

    @Attach(blocking = false)
    int read(int descriptor, @Out ByteBuffer data);
    //                            ^ error: [UncountedArray] C writes to data, and nothing keeps it from writing behind its end: add @CountedBy, or @Length where C always writes as much, or @In if C only reads.
}

package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Encoding;
import dev.tombolo.annotations.NativeLib;
import java.lang.foreign.MemorySegment;

@NativeLib("c")
public interface LibC {
    @Attach
    @Encoding(Encoding.ASCII)
//  ^ error: [EncodingWithoutString] @Encoding is for String, and the result of f is int: remove it.
    int f(@Encoding("UTF-16") int a, @Encoding(Encoding.WCHAR) MemorySegment b);
    //    ^ error: [EncodingWithoutString] @Encoding is for String, and a is int: remove it.
    //                               ^ error: [EncodingWithoutString] @Encoding is for String, and b is MemorySegment: remove it.

    @Attach
    @Encoding("UTF-16")
//  ^ error: [EncodingWithoutString] @Encoding is for String, and the result of g is void: remove it.
    void g();
}

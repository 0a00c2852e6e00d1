package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.Owned;
import java.lang.foreign.MemorySegment;

@NativeLib("c")
public interface LibC {
    @Attach
    @Owned("free")
//  ^ error: [OwnedWithoutCopy] @Owned is for results that are copied, and the result of malloc is MemorySegment: return String, or remove it and release the memory yourself.
    MemorySegment malloc(long size);

    @Attach
    @Owned("free")
//  ^ error: [OwnedWithoutCopy] @Owned is for results that are copied, and the result of rewind is void: return String, or remove it and release the memory yourself.
    void rewind(long file);

    @Attach
    String strdup(@Owned("free") String s);
    //            ^ error: [OwnedWithoutCopy] @Owned is for results that are copied, and s is a parameter: remove it.
}

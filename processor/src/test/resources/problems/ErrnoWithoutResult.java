package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.ErrnoMode;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface LibC {
    @Attach(errno = ErrnoMode.CAPTURE)
    //                       ^ error: [ErrnoWithoutResult] rewind returns nothing that says whether it failed, so errno may be what an earlier call left: use ErrnoMode.CLEAR.
    void rewind(@CType("FILE *") long file);
}

package inherited;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;

/** A library itself, seen from its package alone. */
@NativeLib("c")
interface Sibling {
    @Attach("getenv")
    String text(String name);

    @Attach("strlen")
    @CType("size_t")
    long length(String s);
}

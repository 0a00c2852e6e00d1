package inherited;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import inherited.far.Grandparent;
import inherited.far.Parent;

/** A library whose functions are partly its parents'. */
@NativeLib("c")
public interface Child extends Parent, Grandparent, Sibling {
    @Attach
    int toupper(int c);

    @Override
    default int abs(int n) {
        return n < 0 ? -n : n;
    }

    /** Narrower than the inherited declaration. */
    @Override
    @Attach("getenv")
    String text(String name);

    /** Overrides a method of its parent in the same words. */
    @Override
    @Attach("strnlen")
    @CType("size_t")
    long length(String s);
}

package inherited.far;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;

/** Inherited twice, which is once. */
public interface Grandparent {
    /** Not the native library. */
    int LIBRARY = 2;

    @Attach
    int abs(int n);

    @Attach("llabs")
    @CType("long")
    long absolute(@CType("long") long n);
}

package constants;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import java.util.Set;

/** An interface with members named like those of a binding: they are inherited into it. */
@NativeLib("c")
public interface Constants {
    /** Not the native library. */
    int LIBRARY = 1;

    /** Not the C types. */
    String C = "C";

    /** Not a downcall. */
    double HANDLE = 1;

    /** Not what rethrows. */
    Object Calls = new Object();

    /** Not the holder of strlen's handle. */
    Set<String> Strlen = Set.of();

    @Attach
    @CType("size_t")
    long strlen(String s);

    @Attach
    @CType("long")
    long labs(@CType("long") long n);

    @Attach
    String getenv(String name);

    /** Stays the user's. */
    static int missing() {
        return LIBRARY;
    }

    /** Stays the user's. */
    default long twice(String s) {
        return 2 * strlen(s) + secret();
    }

    private int secret() {
        return 0;
    }
}

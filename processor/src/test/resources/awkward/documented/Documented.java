package documented;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;

/**
 * With Javadoc of its own, and members of which javac warns.
 *
 * @see #strlen(String)
 */
@NativeLib("c")
public interface Documented {
    /**
     * The length of {@code s} in bytes, see {@link #abs(int)}.
     *
     * @param s a text
     * @return its length
     * @throws IllegalArgumentException if there is a NUL in it
     */
    @Attach
    @CType("size_t")
    long strlen(String s) throws IllegalArgumentException;

    /**
     * The absolute value.
     *
     * @param n a number
     * @return without its sign
     * @deprecated use {@link Math#abs(int)}
     */
    @Deprecated
    @Attach
    int abs(int n);

    /**
     * Going away.
     *
     * @deprecated use {@link #strlen(String)}
     */
    @Deprecated(since = "1", forRemoval = true)
    @Attach
    void abort();
}

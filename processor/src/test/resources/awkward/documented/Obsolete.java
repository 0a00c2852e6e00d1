package documented;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

/**
 * Obsolete as a whole.
 *
 * @deprecated use {@link Documented}
 */
@Deprecated(forRemoval = true)
@NativeLib("c")
public interface Obsolete {
    /**
     * The absolute value.
     *
     * @param n a number
     * @return without its sign
     * @deprecated as all of it
     */
    @Attach
    @Deprecated(forRemoval = true)
    int abs(final int n);
}

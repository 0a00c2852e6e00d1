package failures;

import dev.tombolo.annotations.Attach;

/** Optional functions, and methods named like those that tell of them. */
public interface Optional {
    @Attach(optional = true)
    default int maybe(int result) {
        return result;
    }

    @Attach(optional = true)
    default int maybe(long t) {
        return (int) t;
    }

    @Attach(optional = true)
    int Maybe();

    /** The user's own. */
    default boolean hasMaybe() {
        return false;
    }

    /** The user's own. */
    default int missingSymbols() {
        return 0;
    }
}

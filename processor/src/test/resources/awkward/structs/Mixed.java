package structs;

import dev.tombolo.annotations.Struct;

/** Has something deprecated. */
@Struct
interface Mixed {
    /** @return a field */
    @Deprecated
    int old();

    /** @param old a field */
    @Deprecated
    void old(int old);

    /** @return a field */
    int young();
}

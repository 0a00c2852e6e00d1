package structs;

import dev.tombolo.annotations.Struct;

/**
 * Has something deprecated.
 *
 * @param old which is
 * @param x which is too
 */
@Struct
@SuppressWarnings("deprecation")
record Newer(Old old, @Deprecated int x) {}

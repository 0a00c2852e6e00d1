package structs;

import dev.tombolo.annotations.Struct;

/**
 * Deprecated.
 *
 * @deprecated for a test
 * @param x across
 */
@Deprecated
@Struct
public record Old(int x) {}

import dev.tombolo.annotations.Struct;

/**
 * In no package.
 *
 * @param x across
 */
@Struct
record Unpackaged(int x) {}

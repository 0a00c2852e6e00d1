package structs;

import dev.tombolo.annotations.Struct;

/**
 * Named like a class that is generated.
 *
 * @param elements a number
 */
@Struct
record Elements(int elements) {}

package structs;

import dev.tombolo.annotations.Struct;

/**
 * Named like a class of the runtime.
 *
 * @param notNull a number
 */
@Struct
record C(int notNull) {}

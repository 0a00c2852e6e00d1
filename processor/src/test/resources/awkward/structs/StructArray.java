package structs;

import dev.tombolo.annotations.Struct;

/** Named like a class of the runtime. */
@Struct
interface StructArray {
    /** @return a field */
    Arena arena();
}

package structs;

import dev.tombolo.annotations.Struct;

/** Named like a class of Java's. */
@Struct
interface GroupLayout {
    /** @return a field */
    int number();
}

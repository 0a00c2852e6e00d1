package structs;

import dev.tombolo.annotations.Struct;

/** Named like a class of Java's. */
@Struct
interface Arena {
    /** @return a field */
    int number();

    /** @param number a field */
    void number(int number);
}

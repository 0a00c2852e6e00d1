package app;

import dev.tombolo.annotations.*;

@Struct
interface Point {
    int x();

    void x(long x);
    //     ^ error: [AccessorClash] x is long here, and int in an earlier method: give both the same type.

    @CType("long")
    long y();

    void y(@CType("long") long y);
    //     ^ error: [AccessorClash] @CType stands behind the first method of y, which says what the field is: annotate the first alone.

    @Length(4)
    int values(int index);

    long[] values();
//  ^ error: [AccessorClash] values is long[] here, and int[] in an earlier method: give both the same type.
}

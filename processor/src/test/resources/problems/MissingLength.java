package app;

import dev.tombolo.annotations.*;
import java.util.Set;

@Struct
record Matrix(int[] values, Set<String>[] sets) {}
//                  ^ error: [MissingLength] values is an array, and a field of C's has a fixed length: add @Length.
//                          ^ error: [UnsupportedType] Set has no C type: use Set or Flags of a @NativeEnum for the bits of a mask.
//                                        ^ error: [MissingLength] sets is an array, and a field of C's has a fixed length: add @Length.

@Struct
interface View {
    int values(int index);
    //  ^ error: [MissingLength] values is an array, and a field of C's has a fixed length: add @Length.

    void values(int index, int value);

    double[] weights();
    //       ^ error: [MissingLength] weights is an array, and a field of C's has a fixed length: add @Length.
}

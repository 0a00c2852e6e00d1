package app;

import dev.tombolo.annotations.*;

@Struct
@Packed(3)
//      ^ error: [ImpossiblePacking] fields are packed to 1, 2, 4 or 8 bytes, and not to 3: give one of these.
record Point(byte x, int y) {}

@Struct
@Packed(16)
//      ^ error: [ImpossiblePacking] fields are packed to 1, 2, 4 or 8 bytes, and not to 16: give one of these.
interface View {
    int x();
}

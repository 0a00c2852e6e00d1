package app;

import dev.tombolo.annotations.*;
import java.lang.foreign.MemorySegment;

@Struct
record Nothing() {}
//^1 error: [EmptyStruct] Nothing has no fields, and C's structs have: declare them, as components of the record.

@Union
interface Void {
//^1 error: [EmptyStruct] Void has no fields, and C's structs have: declare them, as getters and setters.
    default int zero() {
        return 0;
    }
}

@Struct
interface Memory {
//^1 error: [EmptyStruct] Memory has no fields, and C's structs have: declare them, as getters and setters.
    MemorySegment segment();
}

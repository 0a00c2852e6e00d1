package structs;

import dev.tombolo.annotations.Struct;
import java.lang.foreign.MemorySegment;

/**
 * Named like a class of the runtime.
 *
 * @param arena another
 * @param c another
 * @param elements another
 */
@Struct
record StructType(MemorySegment arena, C c, Elements elements) {}

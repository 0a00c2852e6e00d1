package earlier;

import dev.tombolo.annotations.Handle;
import java.lang.foreign.MemorySegment;

/** A handle that takes no class of ours. */
@Handle
public record Window(MemorySegment address) {}

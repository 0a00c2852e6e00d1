package dev.tombolo.benchmarks.scaling;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;
import java.lang.foreign.MemorySegment;

/** What tells where a call has its strings. */
@NativeLib("c")
public interface Places {

    /** The place of the first such character: that of the string, if it is its first one. */
    @Attach
    @CType("char *")
    MemorySegment strchr(String text, int character);
}

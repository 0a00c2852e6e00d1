package conversions;

import dev.tombolo.annotations.Converter;
import java.lang.foreign.MemorySegment;

/** The end of a segment. */
@Converter
public final class Ends {
    private Ends() {}

    static long toNative(MemorySegment value) {
        return value.byteSize();
    }

    static void release(long value) {}
}

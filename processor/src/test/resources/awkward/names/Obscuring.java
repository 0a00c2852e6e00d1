package names;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Encoding;
import dev.tombolo.annotations.NativeLib;
import java.lang.foreign.MemorySegment;

/** Parameters named like the types, packages and fields that a binding mentions: a variable hides them. */
@NativeLib("c")
public interface Obscuring {
    @Attach
    @CType("long")
    long obscured(String C, @CType("long") long Calls, String Scratch, @CType("long") long Obscured);

    @Attach
    String handles(String HANDLE, String LIBRARY, String Handles, String Strings);

    @Attach
    int classes(byte Byte, @CType("unsigned int") int Integer, @CType("uint32_t") long Long, boolean Boolean);

    @Attach
    int packages(String java, @CType("long") long dev, String names);

    @Attach
    @Encoding(Encoding.UTF_16)
    String texts(@Encoding(Encoding.LATIN_1) String TextEncoding, @Encoding(Encoding.WCHAR) String Obscuring);

    @Attach
    MemorySegment segments(MemorySegment Segments, MemorySegment MemorySegment, String Throwable);
}

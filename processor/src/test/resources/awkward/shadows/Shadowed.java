package shadows;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Encoding;
import dev.tombolo.annotations.NativeLib;

/** In a package whose types have the names of those that a binding mentions. */
@NativeLib("c")
public interface Shadowed {
    @Attach
    @CType("size_t")
    long strlen(java.lang.String s);

    @Attach
    java.lang.@Encoding("UTF-16") String text(java.lang.@Encoding("wchar_t") String s);

    @Attach
    java.lang.String name();

    @Attach
    java.lang.foreign.MemorySegment segment(java.lang.foreign.MemorySegment s);

    @Attach
    @CType("long")
    long labs(@CType("long") long n);

    @Attach
    @CType("unsigned int")
    int unsigned(@CType("unsigned int") int n, @CType("uint8_t") byte b, @CType("uint16_t") short s);

    @Attach
    boolean truth(boolean b);
}

package nullness;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Encoding;
import dev.tombolo.annotations.NativeLib;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** With type-use annotations that a binding repeats. */
@NativeLib("c")
public interface Marked {
    @Attach
    @Nullable String getenv(String name);

    @Attach
    @Nullable String setlocale(int category, @Nullable String locale);

    @Attach
    @Nullable MemorySegment realloc(@Nullable MemorySegment old, @CType("size_t") long size);

    @Attach
    java.lang.foreign.@Nullable MemorySegment calloc(java.lang.foreign.@Nullable MemorySegment a);

    @Attach("wcsdup")
    @Nullable @Encoding(Encoding.WCHAR) String wide(@Encoding(Encoding.WCHAR) @Nullable String s);
}

package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import org.jspecify.annotations.Nullable;

@NativeLib("c")
public interface LibC {
    @Attach
    @Nullable int abs(@Nullable int n);

    @Attach
    @Nullable void free(long address);
}

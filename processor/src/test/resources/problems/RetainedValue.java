package app;

import dev.tombolo.annotations.*;
import java.lang.foreign.Arena;

@NativeLib("c")
public interface LibC {
    @Attach
    int putenv(@Retained String setting, Arena lifetime);
    //         ^ error: [RetainedValue] @Retained is for callbacks, and setting is String: remove it.
}

package app;

import dev.tombolo.annotations.*;

public interface Callbacks {
    @Callback
    interface Name {
        @Owned("mem_free")
        //     ^ error: [CallbackResult] what name returns is released by mem_free, and nobody knows what allocates for that: use @Owned("free"), or return a MemorySegment.
        String name();
    }
}

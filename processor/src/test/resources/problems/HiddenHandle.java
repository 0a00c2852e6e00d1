package app;

import dev.tombolo.annotations.*;
import java.lang.foreign.MemorySegment;

public final class Outer {
    @Handle
    private record Window(MemorySegment address) {}
    //      ^ error: [HiddenHandle] Window is private, so what is generated could not see it: remove private.

    private static final class Inner {
        @Handle(close = "finish")
        interface Task extends AutoCloseable {
//      ^ error: [HiddenHandle] Inner is private, so what is generated could not see it: remove private.
            @Override
            void close();
        }
    }
}

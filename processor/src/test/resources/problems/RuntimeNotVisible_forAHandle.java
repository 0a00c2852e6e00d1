package app;

import dev.tombolo.annotations.*;
import java.lang.foreign.MemorySegment;

// without the runtime
@Handle(close = "fclose")
public interface Stream extends AutoCloseable {
//     ^ error: [RuntimeNotVisible] Stream cannot see dev.tombolo.runtime, which its handle class calls: put tombolo-runtime on the class path.
    @Override
    void close();
}

@Handle
record Window(MemorySegment address) {}

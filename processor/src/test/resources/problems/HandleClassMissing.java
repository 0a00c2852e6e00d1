package app;

import dev.tombolo.annotations.*;
import earlier.Stream;
import earlier.Window;

// seeing: what was compiled earlier
@NativeLib("c")
public interface LibC {
    @Attach
    Stream open(Window window);
//  ^ error: [HandleClassMissing] Stream should be implemented by a class StreamHandle, which is not there: compile Stream with tombolo-processor on the processor path.
}

package app;

import dev.tombolo.annotations.*;
import earlier.Done;

// seeing: what was compiled earlier
@NativeLib("c")
public interface LibC {
    @Attach
    void atexit(Done done);
    //          ^ error: [CallbackClassMissing] the function pointers of Done should be made by a class DoneCallback, which is not there: compile Done with tombolo-processor on the processor path.
}

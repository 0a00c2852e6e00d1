package app;

import dev.tombolo.annotations.*;
import java.lang.foreign.Arena;

// still binds: app/LibC_ActionCallback
@NativeLib("c")
public interface LibC {
    @Callback
    interface Action {
        void run();
    }

    @Attach
    int atexit(@Retained Action action, Arena lifetime, Arena another);
    //                                                        ^ error: [TwoLifetimes] another is a second arena, and C keeps callbacks as long as lifetime lives: remove one.
}

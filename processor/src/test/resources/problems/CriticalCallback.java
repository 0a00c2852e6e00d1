package app;

import dev.tombolo.annotations.*;
import dev.tombolo.runtime.CallbackHandle;

// still binds: app/LibC_ActionCallback
@NativeLib("c")
public interface LibC {
    @Callback
    interface Action {
        void run();
    }

    @Attach(critical = true)
    int atexit(Action action);
    //                ^ error: [CriticalCallback] a critical function must not call back, and action is what C would call: remove critical = true.

    @Attach(value = "atexit", critical = true)
    int atExit(CallbackHandle<Action> action);
    //                                ^ error: [CriticalCallback] a critical function must not call back, and action is what C would call: remove critical = true.
}

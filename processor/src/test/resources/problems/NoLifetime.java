package app;

import dev.tombolo.annotations.*;

// still binds: app/LibC_ActionCallback
@NativeLib("c")
public interface LibC {
    @Callback
    interface Action {
        void run();
    }

    @Attach
    int atexit(@Retained Action action);
    //         ^ error: [NoLifetime] C keeps action, and nothing says for how long: add a parameter Arena, which C does not see, or take a CallbackHandle<Action>.
}

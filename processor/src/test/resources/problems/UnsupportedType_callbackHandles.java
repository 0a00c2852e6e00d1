package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.Callback;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.runtime.CallbackHandle;

// still binds: app/LibC_DoneCallback

@Attach
@NativeLib("c")
public interface LibC {
    @Callback
    interface Done {
        void done();
    }

    CallbackHandle<Done> handle();
//  ^ error: [UnsupportedType] CallbackHandle has no C type: use Done, which calls C.
}

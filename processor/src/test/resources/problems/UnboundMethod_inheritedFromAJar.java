package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface LibC extends Runnable, AutoCloseable {
//     ^ error: [UnboundMethod] AutoCloseable.close has no body and no @Attach: declare it in LibC too, with @Attach to bind it to a C function, or with a body.
//     ^ error: [UnboundMethod] Runnable.run has no body and no @Attach: declare it in LibC too, with @Attach to bind it to a C function, or with a body.
    @Attach
    int abs(int n);
}

package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface LibC extends Runnable, AutoCloseable {
    // ^ error: [UnboundMethod] AutoCloseable.close has no body and no @Attach: add @Attach to bind it to a C function, or make it default or static.
    // ^ error: [UnboundMethod] Runnable.run has no body and no @Attach: add @Attach to bind it to a C function, or make it default or static.
    @Attach
    int abs(int n);
}

package app;

import dev.tombolo.annotations.*;
import java.io.IOException;

// still binds: app/LibC_ActionCallback
@NativeLib("c")
public interface LibC extends Parent {

    @Callback
    interface Action {
        void run() throws InterruptedException;
    }

    @Attach
    int open(String path) throws IOException, IllegalStateException, InterruptedException;
    //                                                               ^ error: [NotInterruptible] nothing interrupts open, which throws InterruptedException: add blocking = true, or remove it from throws.

    @Attach(critical = true)
    int abs(int n) throws InterruptedException;
    //                    ^ error: [NotInterruptible] nothing interrupts abs, which throws InterruptedException: add blocking = true, or remove it from throws.

    /** What a callback throws is thrown from the call. */
    @Attach
    int atexit(Action action) throws InterruptedException;

    @Attach(optional = true)
    default int labs(int n) throws InterruptedException {
        throw new InterruptedException();
    }
}

@Attach
interface Parent {
    int fork() throws InterruptedException;
    //                ^ error: [NotInterruptible] nothing interrupts Parent.fork, which throws InterruptedException: add blocking = true, or remove it from throws.
}

package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import java.io.IOException;

@NativeLib("c")
public interface LibC extends Parent {
    @Attach
    int open(String path) throws IOException, IllegalStateException, InterruptedException;
    //                                                               ^ error: [CheckedException] nothing in the binding of open throws InterruptedException: remove it from throws.
}

interface Parent {
    @Attach
    int pause() throws InterruptedException;
    //                 ^ error: [CheckedException] nothing in the binding of Parent.pause throws InterruptedException: remove it from throws.
}

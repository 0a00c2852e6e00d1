package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;
import java.io.IOException;

@NativeLib("c")
public interface LibC extends AutoCloseable {
    @Attach
    int open(String path) throws IOException, IllegalStateException, InterruptedException;
    //                           ^ error: [CheckedException] nothing in the binding of open throws IOException: remove it from throws.
    //                                                               ^ error: [CheckedException] nothing in the binding of open throws InterruptedException: remove it from throws.

    @Override
    @Attach
    void close();
}

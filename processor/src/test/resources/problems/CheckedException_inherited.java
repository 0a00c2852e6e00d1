package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface LibC extends Parent {
    @Attach
    int abs(int n);
}

interface Parent {
    @Attach
    int open(String path) throws Exception;
    //                           ^ error: [CheckedException] nothing in the binding of Parent.open throws Exception: remove it from throws.
}

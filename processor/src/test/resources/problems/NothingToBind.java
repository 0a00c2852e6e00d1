package app;

import dev.tombolo.annotations.NativeLib;

@NativeLib("c")
public interface LibC {
//     ^ warning: [NothingToBind] LibC has no abstract method, so its binding does nothing: declare the C functions in it.
    int LIMIT = 1;

    default int limit() {
        return LIMIT;
    }
}

@NativeLib("c")
@SuppressWarnings("tombolo:NothingToBind")
interface Silenced {}

package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

// without the runtime
@NativeLib("c")
public interface LibC {
//     ^ error: [RuntimeNotVisible] LibC cannot see dev.tombolo.runtime, which its binding calls: put tombolo-runtime on the class path.
    @Attach
    int abs(int n);
}

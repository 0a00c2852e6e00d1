package app;

import dev.tombolo.annotations.NativeEnum;

// without the runtime
@NativeEnum
public enum Whence {
//     ^ error: [RuntimeNotVisible] Whence cannot see dev.tombolo.runtime, which its companion calls: put tombolo-runtime on the class path.
    SET
}

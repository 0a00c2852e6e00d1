package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.NativeLib;

@NativeLib({"c", "", "  "})
//               ^ error: [LibraryName] '' is not a library: give a name like "z", a file name like "libz.so.1", or a path.
//                   ^ error: [LibraryName] '  ' is not a library: give a name like "z", a file name like "libz.so.1", or a path.
interface LibC {
    @Attach
    int abs(int n);
}

@NativeLib("")
//         ^ error: [LibraryName] '' is not a library: give a name like "z", a file name like "libz.so.1", or a path.
interface Single {
    @Attach
    int abs(int n);
}

@NativeLib("a\0b")
//         ^ error: [LibraryName] 'a\u0000b' is not a library: give a name like "z", a file name like "libz.so.1", or a path.
interface WithNul {
    @Attach
    int abs(int n);
}

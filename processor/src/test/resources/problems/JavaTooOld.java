package app;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.NativeLib;

// javac: --release 21 -Xlint:-options
@NativeLib("c")
public interface LibC {
//     ^ error: [JavaTooOld] bindings use the Foreign Function and Memory API of Java 25, and this is Java 21: compile with JDK 25 or later, without a lower --release.
    @Attach
    int abs(int n);

    @Attach
    int twice(@CType("no such type") int n);
}

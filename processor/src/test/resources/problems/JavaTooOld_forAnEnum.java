package app;

import dev.tombolo.annotations.NativeEnum;

// javac: --release 21 -Xlint:-options
@NativeEnum
public enum Whence {
//     ^ error: [JavaTooOld] bindings use the Foreign Function and Memory API of Java 25, and this is Java 21: compile with JDK 25 or later, without a lower --release.
    SET
}

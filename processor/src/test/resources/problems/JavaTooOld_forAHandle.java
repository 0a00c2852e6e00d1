package app;

import dev.tombolo.annotations.Handle;

// javac: --release 17
@Handle(close = "fclose")
public interface Stream extends AutoCloseable {
//     ^ error: [JavaTooOld] bindings use the Foreign Function and Memory API of Java 25, and this is Java 17: compile with JDK 25 or later, without a lower --release.
    @Override
    void close();
}

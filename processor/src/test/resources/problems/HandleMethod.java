package app;

import dev.tombolo.annotations.*;
import java.lang.foreign.MemorySegment;

@Handle(close = "sqlite3_finalize")
public interface Statement extends AutoCloseable {
    @Override
    void close();

    boolean isClosed();

    int step();
    //  ^ error: [HandleMethod] step has no body, and C cannot give it one: make it default, or declare it in the contract.

    long address();
    //   ^ error: [HandleMethod] address is a method of the class that implements Statement: give it another name.

    default int release() {
    //          ^ error: [HandleMethod] release is a method of the class that implements Statement: give it another name.
        return 1;
    }

    static int acquire(int a, int b, int c) {
        return 1;
    }

    default void bind(int index, int value) {}

    @Override
    String toString();
}

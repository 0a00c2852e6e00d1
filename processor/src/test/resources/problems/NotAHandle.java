package app;

import dev.tombolo.annotations.*;
import java.lang.foreign.MemorySegment;

@Handle
public record Point(int x, int y) {}
//     ^ error: [NotAHandle] @Handle is for records of one MemorySegment and for interfaces that extend AutoCloseable, and Point has other components: declare one, the MemorySegment that is its address.

@Handle
record Address(long address) {}
//^1 error: [NotAHandle] @Handle is for records of one MemorySegment and for interfaces that extend AutoCloseable, and Address has other components: declare one, the MemorySegment that is its address.

@Handle
record Typed<T>(MemorySegment address) {}
//^1 error: [NotAHandle] @Handle is for records of one MemorySegment and for interfaces that extend AutoCloseable, and Typed has type parameters: remove them.

@Handle
record Nothing() {}
//^1 error: [NotAHandle] @Handle is for records of one MemorySegment and for interfaces that extend AutoCloseable, and Nothing has other components: declare one, the MemorySegment that is its address.

@Handle(close = "close")
interface Idle {}
//^1 error: [NotAHandle] @Handle is for records of one MemorySegment and for interfaces that extend AutoCloseable, and Idle does not: let it extend AutoCloseable.

@Handle(close = "close")
interface Generic<T> extends AutoCloseable {
//^1 error: [NotAHandle] @Handle is for records of one MemorySegment and for interfaces that extend AutoCloseable, and Generic has type parameters: remove them.
    @Override
    void close();
}

interface Parent<T> extends AutoCloseable {
    @Override
    void close();
}

@Handle(close = "close")
interface Child extends Parent<String> {}
//^1 error: [NotAHandle] @Handle is for records of one MemorySegment and for interfaces that extend AutoCloseable, and Child extends a generic interface: extend one without type parameters.

@Handle(close = "close")
sealed interface Sealed extends AutoCloseable permits Only {
//     ^ error: [NotAHandle] @Handle is for records of one MemorySegment and for interfaces that extend AutoCloseable, and Sealed is sealed, so that no class of ours could implement it: remove sealed and permits.
    @Override
    void close();
}

non-sealed interface Only extends Sealed {}

@Handle(close = "close")
final class Window implements AutoCloseable {
//    ^ error: [NotAHandle] @Handle is for records of one MemorySegment and for interfaces that extend AutoCloseable, and Window is a class: declare it as one of these.
    @Override
    public void close() {}
}

@Handle
enum Color {}
//^1 error: [NotAHandle] @Handle is for records of one MemorySegment and for interfaces that extend AutoCloseable, and Color is an enum: declare it as one of these.

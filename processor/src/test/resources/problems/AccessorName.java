package app;

import dev.tombolo.annotations.*;
import java.lang.foreign.MemorySegment;

@Struct
interface Point {
    int x();

    MemorySegment of();

    void of(MemorySegment of);
    //   ^ error: [AccessorName] the class that shows Point has a method of(MemorySegment) of its own: rename this one.

    int clone();
    //  ^ error: [AccessorName] the class that shows Point has a method clone() of its own: rename this one.

    int hashCode();

    String toString();

    default int at(long address) {
    //          ^ error: [AccessorName] the class that shows Point has a method at(long) of its own: rename this one.
        return 0;
    }

    static int array(MemorySegment segment) {
        return 0;
    }

    default void segmentOf(Point point) {}
    //           ^ error: [AccessorName] the class that shows Point has a method segmentOf(Point) of its own: rename this one.
}

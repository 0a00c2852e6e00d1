package app;

import dev.tombolo.annotations.*;
import java.lang.foreign.MemorySegment;
import java.util.Set;

// still binds: app/EntryStruct
// still binds: app/KindEnum
@Union
record Value(
        int number,
        String text,
//      ^ error: [UnionComponent] Value may hold what is no String, and a record is read with all its components: make text a MemorySegment, or Value an interface.
        @Length(8) String name,
        //         ^ error: [UnionComponent] Value may hold what is no String, and a record is read with all its components: make name a byte[], or Value an interface.
        boolean flag,
//      ^ error: [UnionComponent] Value may hold what is no boolean, and a record is read with all its components: make flag a byte, or Value an interface.
        Kind kind,
//      ^ error: [UnionComponent] Value may hold what is no Kind, and a record is read with all its components: make kind an int, or Value an interface.
        Set<Kind> kinds,
//      ^ error: [UnionComponent] Value may hold what is no Set, and a record is read with all its components: make kinds Flags<Kind>, or Value an interface.
        Entry entry,
//      ^ error: [UnionComponent] Value may hold what is no Entry, and a record is read with all its components: make entry of numbers alone, or Value an interface.
        @Length(2) Kind[] several,
        //         ^ error: [UnionComponent] Value may hold what is no Kind, and a record is read with all its components: make several an int[], or Value an interface.
        MemorySegment address) {}

@NativeEnum
enum Kind {
    NUMBER,
    TEXT
}

@Struct
record Entry(String path, int number) {}

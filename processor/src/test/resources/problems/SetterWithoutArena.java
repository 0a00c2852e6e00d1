package app;

import dev.tombolo.annotations.*;
import java.lang.foreign.Arena;
import org.jspecify.annotations.Nullable;

// still binds: app/EntryStruct
@Struct
record Entry(String path) {}

@Struct
interface View {
    String name();

    void name(String name);
    //   ^ error: [SetterWithoutArena] name stores the address of something that is made for it: add a last parameter, an Arena, for how long that lives.

    @Nullable
    String note();

    void note(@Nullable String note, Arena arena);

    Entry entry();

    void entry(Entry entry);
    //   ^ error: [SetterWithoutArena] entry stores the address of something that is made for it: add a last parameter, an Arena, for how long that lives.
}

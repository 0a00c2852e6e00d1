package com.example;

import dev.tombolo.annotations.Bits;
import dev.tombolo.annotations.ByReference;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Layout;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.Packed;
import dev.tombolo.annotations.Struct;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

@Struct("tm")
@Packed(4)
@Layout(on = {"linux-aarch64", "macos"}, value = {"tm_min", "tm_sec", "8", "zone", "name", "start", "next", "values", "ready"})
public interface Tm {
    int tm_sec();

    void tm_sec(int seconds);

    @CType("long")
    long tm_min();

    void tm_min(long segment);

    @Nullable
    String zone();

    void zone(@Nullable String zone, Arena arena);

    @Length(8)
    String name();

    void name(String name);

    Point start();

    void start(Point start);

    @ByReference
    @Nullable
    Tm next();

    void next(@Nullable Tm next);

    @Length(4)
    int values(int index);

    void values(int index, int value);

    int[] values();

    @CType("unsigned int")
    @Bits(1)
    boolean ready();

    void ready(boolean ready);

    MemorySegment segment();

    default boolean isEarly() {
        return tm_sec() < 30;
    }
}

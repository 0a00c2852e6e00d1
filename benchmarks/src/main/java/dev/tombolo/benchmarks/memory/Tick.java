package dev.tombolo.benchmarks.memory;

import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Struct;

/** A struct that stays in C's memory. */
@Struct("tick")
public interface Tick {

    @CType("time_t")
    long seconds();

    void seconds(long seconds);

    int nanos();

    void nanos(int nanos);
}

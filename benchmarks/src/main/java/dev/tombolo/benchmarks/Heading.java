package dev.tombolo.benchmarks;

import dev.tombolo.annotations.NativeEnum;

/** An enum whose values follow one another, as those of most enums in C do. */
@NativeEnum
public enum Heading {
    NORTH,
    NORTH_EAST,
    EAST,
    SOUTH_EAST,
    SOUTH,
    SOUTH_WEST,
    WEST,
    NORTH_WEST
}

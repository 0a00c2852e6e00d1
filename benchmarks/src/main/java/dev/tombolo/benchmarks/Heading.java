package dev.tombolo.benchmarks;

/** An enum whose values follow one another, as those of most enums in C do. */
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

package dev.tombolo.samples.libc;

import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Struct;

/** A time with microseconds. */
@Struct("timeval")
public record Timeval(
        @CType("time_t") long seconds, @CType("suseconds_t") long microseconds) {}

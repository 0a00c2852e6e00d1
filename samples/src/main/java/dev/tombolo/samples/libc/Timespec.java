package dev.tombolo.samples.libc;

import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Struct;

/** A time, or a length of time. */
@Struct("timespec")
public record Timespec(
        @CType("time_t") long seconds, @CType("long") long nanoseconds) {}

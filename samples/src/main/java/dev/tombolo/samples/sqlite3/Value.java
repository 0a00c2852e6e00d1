package dev.tombolo.samples.sqlite3;

import dev.tombolo.annotations.Handle;
import java.lang.foreign.MemorySegment;

/** An argument of a function of SQL: {@code sqlite3_value *}. For the length of its call. */
@Handle
public record Value(MemorySegment address) {}

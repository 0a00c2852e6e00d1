package dev.tombolo.samples.sqlite3;

import dev.tombolo.annotations.Handle;
import java.lang.foreign.MemorySegment;

/** Where a function of SQL leaves its result: {@code sqlite3_context *}. For the length of its call. */
@Handle
public record Context(MemorySegment address) {}

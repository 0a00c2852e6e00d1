/** What structs cost that cross by value and by pointer: of 16, 24 and 64 bytes, all of {@code int64_t}. */
@NullMarked
package dev.tombolo.benchmarks.structs;

import org.jspecify.annotations.NullMarked;

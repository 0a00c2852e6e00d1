/**
 * What structs cost that cross by value and by pointer: of 16, 24 and 64 bytes, all of {@code int64_t}.
 *
 * <p>JMH would have the methods inlined into its own loop by force. The JDK's code around a struct is long, and in one graph
 * with that loop it exceeds what C2 takes ({@code NodeCountInliningCutoff}): then everybody's segments and records are
 * allocated, which they are not where the caller is a method of a program. So these methods are compiled by themselves, at
 * the price of one more call for each of them.
 */
@NullMarked
package dev.tombolo.benchmarks.structs;

import org.jspecify.annotations.NullMarked;

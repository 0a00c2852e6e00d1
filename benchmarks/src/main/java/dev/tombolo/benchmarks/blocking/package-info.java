/** What it costs that a call may wait. */
@NullMarked
package dev.tombolo.benchmarks.blocking;

import org.jspecify.annotations.NullMarked;

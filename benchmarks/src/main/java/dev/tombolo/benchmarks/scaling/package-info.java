/** How many calls many threads make. */
@NullMarked
package dev.tombolo.benchmarks.scaling;

import org.jspecify.annotations.NullMarked;

/** What it costs to be called by C. */
@NullMarked
package dev.tombolo.benchmarks.callbacks;

import org.jspecify.annotations.NullMarked;

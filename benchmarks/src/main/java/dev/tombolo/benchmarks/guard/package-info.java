/** Fails where a goal is missed by more than the noise. */
@NullMarked
package dev.tombolo.benchmarks.guard;

import org.jspecify.annotations.NullMarked;

/** Calls that wait: on which threads, and what ends them. */
@NullMarked
package dev.tombolo.conformance.blocking;

import org.jspecify.annotations.NullMarked;

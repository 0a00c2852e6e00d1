/** From measurements to {@code RESULTS.md}. */
@NullMarked
package dev.tombolo.benchmarks.report;

import org.jspecify.annotations.NullMarked;

/** What the processor costs a compilation. */
@NullMarked
package dev.tombolo.benchmarks.compiling;

import org.jspecify.annotations.NullMarked;

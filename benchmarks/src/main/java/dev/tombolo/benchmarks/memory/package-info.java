/** What it costs to share memory with C: arrays, out-parameters, views, handles, variables. */
@NullMarked
package dev.tombolo.benchmarks.memory;

import org.jspecify.annotations.NullMarked;

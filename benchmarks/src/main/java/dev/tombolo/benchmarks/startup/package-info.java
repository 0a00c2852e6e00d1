/** How long a program takes to its first call. */
@NullMarked
package dev.tombolo.benchmarks.startup;

import org.jspecify.annotations.NullMarked;

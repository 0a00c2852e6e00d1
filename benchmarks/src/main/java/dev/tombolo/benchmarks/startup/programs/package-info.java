/** Programs that make one first call and end; each is started in a JVM of its own. */
@NullMarked
package dev.tombolo.benchmarks.startup.programs;

import org.jspecify.annotations.NullMarked;

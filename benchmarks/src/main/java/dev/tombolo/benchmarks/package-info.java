/**
 * What a call through a binding costs.
 *
 * <p>One class measures one kind of call; each of its methods is a {@linkplain dev.tombolo.benchmarks.report.Contender
 * way} to make that call. To add a row: write such a class, name it in {@link dev.tombolo.benchmarks.Rows} with the
 * goals that it has to meet, and run the benchmarks.
 */
@NullMarked
package dev.tombolo.benchmarks;

import org.jspecify.annotations.NullMarked;

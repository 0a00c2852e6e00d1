/** Runs the samples and prints what the libraries answered. */
@NullMarked
package dev.tombolo.samples;

import org.jspecify.annotations.NullMarked;

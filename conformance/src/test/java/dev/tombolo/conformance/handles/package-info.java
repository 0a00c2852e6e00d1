/** Handles: typed pointers, and what a program owns. */
@NullMarked
package dev.tombolo.conformance.handles;

import org.jspecify.annotations.NullMarked;

/** Calls that C makes, and calls of functions that C gave the address of. */
@NullMarked
package dev.tombolo.conformance.callbacks;

import org.jspecify.annotations.NullMarked;

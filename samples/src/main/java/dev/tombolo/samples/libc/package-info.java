/** The C library, with its mathematics. */
@NullMarked
package dev.tombolo.samples.libc;

import org.jspecify.annotations.NullMarked;

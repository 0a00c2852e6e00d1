/** The C library, with its mathematics, its walks through folders, and its linker. */
@NullMarked
package dev.tombolo.samples.libc;

import org.jspecify.annotations.NullMarked;

/** Expat: XML in pieces, whose elements C hands to Java as it comes by them. */
@NullMarked
package dev.tombolo.samples.expat;

import org.jspecify.annotations.NullMarked;

/** Values that cross through converters. */
@NullMarked
package dev.tombolo.conformance.converters;

import org.jspecify.annotations.NullMarked;

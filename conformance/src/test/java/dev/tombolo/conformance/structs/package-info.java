/** Structs and unions as users declare them, called by value and by reference, and shown where C keeps them. */
@NullMarked
package dev.tombolo.conformance.structs;

import org.jspecify.annotations.NullMarked;

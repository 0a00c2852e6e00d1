/** The compiler's elements in, a model or problems out; every decision is taken here. */
@NullMarked
package dev.tombolo.processor.read;

import org.jspecify.annotations.NullMarked;

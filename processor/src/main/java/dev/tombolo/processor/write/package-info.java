/** A model in, Java out: only spelling, no decision. */
@NullMarked
package dev.tombolo.processor.write;

import org.jspecify.annotations.NullMarked;

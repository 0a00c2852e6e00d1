/** The user's declarations in, the model or problems out; every decision is taken here. */
@NullMarked
package dev.tombolo.processor.read;

import org.jspecify.annotations.NullMarked;

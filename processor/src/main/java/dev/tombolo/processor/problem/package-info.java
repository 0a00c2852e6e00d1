/** Every mistake a user can make; nothing here knows how it is found. */
@NullMarked
package dev.tombolo.processor.problem;

import org.jspecify.annotations.NullMarked;

/** What a program that uses bindings may want to name: libraries and what goes wrong with them. */
@NullMarked
package dev.tombolo.runtime;

import org.jspecify.annotations.NullMarked;

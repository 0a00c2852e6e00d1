/** The annotation processor: reads an interface into a model, reports problems, writes the binding. */
@NullMarked
package dev.tombolo.processor;

import org.jspecify.annotations.NullMarked;

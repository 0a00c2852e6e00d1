/** What reading decided: records without compiler types, and of what is written no more than names. */
@NullMarked
package dev.tombolo.processor.model;

import org.jspecify.annotations.NullMarked;

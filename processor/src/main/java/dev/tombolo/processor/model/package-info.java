/** What reading decided: values that exist are valid. No type of the compiler, and none of JavaPoet beyond names. */
@NullMarked
package dev.tombolo.processor.model;

import org.jspecify.annotations.NullMarked;

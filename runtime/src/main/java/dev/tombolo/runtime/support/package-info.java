/**
 * What generated bindings call. Public for their sake alone: it follows the processor of the same version, and no
 * program should name it.
 */
@NullMarked
package dev.tombolo.runtime.support;

import org.jspecify.annotations.NullMarked;

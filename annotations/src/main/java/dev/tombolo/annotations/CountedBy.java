package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parameter that tells C how many elements an array or a buffer has. So many are copied, and a count that is negative
 * or above what the array has is an {@code IllegalArgumentException} before C is called.
 *
 * <p>The parameter is an integer, or a {@code dev.tombolo.runtime.Ref} of one, whose value before the call counts.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface CountedBy {

    /** The parameter's name. */
    String value();
}

package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which results mean failure: the method then throws what its {@code throws} names. It can be left out where a checked
 * exception is thrown and the result is a signed integer ({@link Failure#MINUS_ONE}) or a pointer ({@link Failure#NULL}).
 *
 * <p>The exception is {@code dev.tombolo.runtime.ErrnoException}, or one of the user's with a static method {@code of} or
 * a constructor that takes, in this order and each of the latter two if it is wanted,
 *
 * <ol>
 *   <li>the result: an {@code int} or a {@code long}, or for a pointer a {@code long} or {@code MemorySegment}; it may be
 *       left out for a pointer,
 *   <li>an {@code int}: {@code errno} after the call,
 *   <li>a {@code String}: the name of the method.
 * </ol>
 *
 * <p>Of several that fit, a method {@code of} comes before constructors, and the one that takes most before others.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface FailsWhen {

    /** The results that mean failure. */
    Failure value();
}

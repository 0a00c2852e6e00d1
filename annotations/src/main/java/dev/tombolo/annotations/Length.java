package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The size of an array that is always the same.
 *
 * <p>Of the one that a {@code String} result lies in, in units of its encoding and with its NUL: C's memory is read no
 * further, and an array without a NUL is an {@code IllegalStateException}.
 *
 * <p>Of an array or a buffer that is a parameter, how many of its elements C uses: one that has fewer is an
 * {@code IllegalArgumentException} before C is called.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE_USE, ElementType.METHOD, ElementType.PARAMETER})
public @interface Length {

    /** The number of units or elements, at least 1. */
    int value();
}

package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The size of the array that a {@code String} result lies in, in units of its encoding and with its NUL: C's memory is
 * read no further, and an array without a NUL is an {@code IllegalStateException}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE_USE, ElementType.METHOD})
public @interface Length {

    /** The number of units, at least 1. */
    int value();
}

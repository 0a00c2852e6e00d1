package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An array of strings or pointers that C finds the end of by itself: a {@code NULL} stands behind its last element.
 *
 * <p>As a result, or a variable, it is copies of the strings before that {@code NULL}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface NullTerminated {}

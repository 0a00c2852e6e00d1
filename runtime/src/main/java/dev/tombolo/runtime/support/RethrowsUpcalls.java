package dev.tombolo.runtime.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a binding that each of its methods that call C ends with {@link Upcalls#rethrow()}: what a callback throws
 * while such a method waits for C is thrown from there.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RethrowsUpcalls {}

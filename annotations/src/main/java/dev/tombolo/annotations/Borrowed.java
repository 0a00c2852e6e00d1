package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A handle that C keeps: what a method returns, or C writes into an out-parameter, is not the program's to close.
 *
 * <p>Closing it ends its use from Java, and nothing else. It is good for as long as C's documentation says.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE_USE, ElementType.METHOD, ElementType.PARAMETER})
public @interface Borrowed {}

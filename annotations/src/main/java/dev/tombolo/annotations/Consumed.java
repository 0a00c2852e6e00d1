package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A handle that C releases, or takes over: the call closes it, whatever C returns.
 *
 * <p>The call waits for others that use the handle. Where C was not called, since another argument was refused, the
 * handle stays open.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE_USE, ElementType.PARAMETER})
public @interface Consumed {}

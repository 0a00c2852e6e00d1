package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An array, a buffer or a {@code dev.tombolo.runtime.Ref} that C only reads: it is copied before the call, and not copied
 * back. Without this annotation and {@link Out} it goes both ways, unless its C type points to what is {@code const}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface In {}

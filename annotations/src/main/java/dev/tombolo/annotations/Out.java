package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An array, a buffer or a {@code dev.tombolo.runtime.Ref} that C only writes: C finds zeros there, and what it leaves is
 * copied back. With {@link In} beside it, it goes both ways, as it does with neither.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Out {}

package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@code union} of C, as {@link Struct} is a struct: all fields lie at its start.
 *
 * <p>A record is read with each component made of the same bytes, and written with the bits of all components together:
 * give one, and zero for the rest. What was read is written back the same. An interface shows the one memory in each of
 * its ways.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Union {

    /** The union's tag in C, which signatures and messages show; the name of the type unless it is given. */
    String value() default "";
}

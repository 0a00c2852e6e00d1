package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a parameter or result cross through {@link Converter}s; on the declaration of a type, wherever that type is used.
 *
 * <p>Of several, the first converts the Java type, the next what the first makes of it, and so on; what comes back takes
 * the opposite way. If what the last one makes has a {@code @Convert} of its own, it goes on with that.
 *
 * <p>At a parameter or result it wins over {@link Typedef#convert()}, and that over the one of the Java type.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE_USE, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE})
public @interface Convert {

    /** The converters, outermost first; at least one, and none of them twice. */
    Class<?>[] value();
}

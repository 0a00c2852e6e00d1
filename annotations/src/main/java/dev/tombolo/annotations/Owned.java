package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A result that the caller owns: it is copied, and then released with a function of the same library, also where copying
 * it fails. Without this annotation a result is borrowed, and nothing is released.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE_USE, ElementType.METHOD})
public @interface Owned {

    /**
     * The function that releases it, which takes its address: {@code "free"}. The library's
     * {@linkplain NativeLib#symbolPrefix() prefix} may be left out. It is not called for {@code NULL}.
     */
    String value();
}

package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds an abstract method to a global variable of the interface's library.
 *
 * <pre>{@code
 * @Variable int optind();
 * @Variable void optind(int value);
 * }</pre>
 *
 * <p>A method without parameters gets it, one that is {@code void} with one parameter sets it. The types are those of
 * functions. An array that C declares is one with {@link Length}, which is copied as a whole.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Variable {

    /**
     * The symbol; without it the method's name. The {@linkplain NativeLib#symbolPrefix() prefix} is put before either.
     */
    String value() default "";
}

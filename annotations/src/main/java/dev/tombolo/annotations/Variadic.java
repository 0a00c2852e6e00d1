package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The first parameter that stands for C's {@code ...}; those behind it do too. Several methods may bind one function, each
 * with parameters of its own:
 *
 * <pre>{@code
 * @Attach("printf") int printf(String format, @Variadic int number);
 * @Attach("printf") int printf(String format, @Variadic String text, double number);
 * @Attach int printf(String format, Object... values);
 * }</pre>
 *
 * <p>C's default promotions apply: an integer type narrower than {@code int} crosses as {@code int}, and {@code float} as
 * {@code double}.
 *
 * <p>A last parameter {@code Object...} stands for {@code ...} without this annotation: any values, of which each call
 * tells the types. On the method itself, the annotation says that none of its parameters does: C's go on with {@code ...},
 * and nothing is passed there but what {@link OutResult} says.
 *
 * <p>Without it, a variadic function is called as others are, which is undefined behaviour and goes wrong on some
 * platforms.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Variadic {}

package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The C type of a parameter or result, where it is not the one the Java type stands for: {@code int32_t} for
 * {@code int}, {@code int64_t} for {@code long}, {@code const char *} for {@code String} and so on.
 *
 * <p>The width of {@code long}, {@code wchar_t}, {@code mode_t} and their like is chosen when the function is linked, so
 * that one class file is right on every platform. A Java type wider than the C type carries the value, and a value that
 * C could not hold is refused; one of the same width carries the bits; a narrower one is a compile-time error.
 *
 * <p>On an annotation it makes a shorthand, as {@link SizeT} is:
 *
 * <pre>{@code
 * @CType("unsigned long")
 * @Target({ElementType.TYPE_USE, ElementType.METHOD, ElementType.PARAMETER})
 * @interface Ulong {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE_USE, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
public @interface CType {

    /**
     * A type as C spells it ({@code "unsigned long int"}, {@code "uint8_t"}, {@code "const char *"}), or the name of a
     * {@link Typedef} of the interface.
     */
    String value();
}

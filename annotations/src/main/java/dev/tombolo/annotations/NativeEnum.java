package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An enum whose constants stand for the values of an integer type of C.
 *
 * <pre>{@code
 * @NativeEnum
 * enum Whence { SET, CURRENT, END }
 * }</pre>
 *
 * <p>As in C, a constant has the value after its predecessor's, the first has 0, and {@link EnumValue} gives another.
 *
 * <p>Methods of contracts take and return the enum itself; a {@code Set} of it, which is the OR of its values; or
 * {@code dev.tombolo.runtime.Flags} of it, which keeps bits that no constant stands for.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface NativeEnum {

    /**
     * The C type of the values, an integer: {@code "int"}, {@code "uint8_t"}, {@code "unsigned long"}, or the name of a
     * {@link Typedef} of a type around the enum. A {@link CType} where the enum is used gives another one for that place.
     */
    String type() default "int";
}

package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The value of a constant of a {@link NativeEnum}, where it is not its predecessor's plus one. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface EnumValue {

    /**
     * The value, which the enum's C type must be able to hold on every platform. Of an unsigned type of 64 bits it is the
     * bits: {@code -1} is the largest value.
     */
    long value();
}

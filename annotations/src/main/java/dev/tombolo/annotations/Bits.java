package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A bit-field of a {@link Struct}: {@code unsigned int ready : 1}. Where its bits lie is for the platform's C compilers
 * to say, and differs between those of Microsoft and the others.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE_USE, ElementType.METHOD})
public @interface Bits {

    /** The number of bits, at least 1, and no more than the field's type has. */
    int value();
}

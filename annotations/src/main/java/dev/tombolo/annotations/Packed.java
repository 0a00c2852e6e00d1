package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A struct or union whose fields lie closer than their types ask for: {@code __attribute__((packed))}, or
 * {@code #pragma pack(n)}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Packed {

    /** The largest alignment that a field has, in bytes: 1, 2, 4 or 8. */
    int value() default 1;
}

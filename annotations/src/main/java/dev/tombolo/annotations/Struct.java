package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@code struct} of C. A record is a copy of one: it crosses by value, and {@link ByReference} as the address of a copy.
 * An interface is a live view of one in C's memory, and crosses as its address.
 *
 * <pre>{@code
 * @Struct("timespec")
 * record Timespec(@CType("time_t") long tv_sec, @CType("long") long tv_nsec) {}
 *
 * @Struct("tm")
 * interface Tm {
 *     int tm_sec();
 *
 *     void tm_sec(int seconds);
 * }
 * }</pre>
 *
 * The fields of the struct are the components of the record, or what the methods of the interface name, in their order,
 * which is that of the header unless {@link Layout} says otherwise. The class that is generated, {@code TimespecStruct},
 * knows where each lies on the platform it runs on.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Struct {

    /** The struct's tag in C, which signatures and messages show; the name of the type unless it is given. */
    String value() default "";
}

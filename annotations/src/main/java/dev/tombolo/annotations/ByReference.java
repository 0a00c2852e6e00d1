package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Passes the address of a value instead of the value: of a copy in native memory that lives as long as the call. What C
 * writes there is lost; a {@code dev.tombolo.runtime.Ref} brings it back. On a
 * result, a copy is made of what C points to; {@code NULL} becomes null.
 *
 * <pre>{@code
 * @Attach int nanosleep(@ByReference Timespec request, @Nullable @ByReference Timespec remaining);
 * }</pre>
 *
 * <p>In an interface that is a {@link Struct}, the field is a pointer, and what it points to is shown.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE_USE, ElementType.METHOD, ElementType.PARAMETER})
public @interface ByReference {}

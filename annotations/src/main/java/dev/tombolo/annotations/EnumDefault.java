package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the constant of a {@link NativeEnum} that C's result becomes where no constant has its value. Without one, such a
 * result is a {@code dev.tombolo.runtime.UnknownEnumValueException}.
 *
 * <p>It says nothing of the bits of a flag set.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface EnumDefault {}

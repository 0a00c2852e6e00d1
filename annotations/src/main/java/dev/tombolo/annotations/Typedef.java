package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A name for a C type, for the {@link CType}s of one interface: either {@link #name()} and {@link #type()}, or
 * {@link #uses()}.
 *
 * <p>It may shadow a name of C's, and holds for its interface and those that import it; it leaks nowhere else.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Typedef.List.class)
public @interface Typedef {

    /** The new name, a C identifier. */
    String name() default "";

    /** What it stands for: a type as C spells it, or the name of another typedef in scope. */
    String type() default "";

    /**
     * The {@link Converter}s through which values of this type cross, outermost first; without any, those of the typedef
     * that it stands for. They hold where the type itself is used, not behind a pointer.
     */
    Class<?>[] convert() default {};

    /** A class or interface whose typedefs, and those it imports, are imported. */
    Class<?> uses() default void.class;

    /** Several typedefs on one interface; javac writes this container. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /** The typedefs, in the order in which they are written. */
        Typedef[] value();
    }
}

package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface whose {@link Attach} methods are functions of one native library.
 *
 * <p>For {@code LibC} the processor writes {@code LibCBinding} in the same package; for {@code Posix.LibC},
 * {@code Posix_LibCBinding}. The library is loaded, and each function linked, when a function is first called.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface NativeLib {

    /**
     * The candidates for the library: the first that loads wins. Each is a bare name ({@code "z"}), a file name
     * ({@code "libz.so.1"}) or a path. Without any, symbols are looked up in the process itself and in the system's
     * default libraries.
     */
    String[] value() default {};

    /** What every symbol begins with: {@code "sqlite3_"} lets a method {@code open} bind {@code sqlite3_open}. */
    String symbolPrefix() default "";
}

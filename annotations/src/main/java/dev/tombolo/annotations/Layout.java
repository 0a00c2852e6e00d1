package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The order in which the fields of a {@link Struct} lie in memory, where it is not that of the declaration, or not on
 * every platform.
 *
 * <pre>{@code
 * @Struct("stat")
 * @Layout(on = "linux-x86_64", value = {"st_dev", "st_ino", "st_nlink", "st_mode", "st_uid", "st_gid", "4", "st_rdev"})
 * @Layout({"st_dev", "st_ino", "st_mode", "st_nlink", "st_uid", "st_gid", "st_rdev", "8"})
 * }</pre>
 *
 * <p>The widths of types such as {@code long} and {@code time_t} are those of the platform anyway, and so is the padding
 * that alignment asks for.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Layout.List.class)
public @interface Layout {

    /**
     * The platforms that it holds for, as an operating system or with a processor: {@code "linux"},
     * {@code "linux-aarch64"}, {@code "macos"}, {@code "windows-x86_64"}. None: all for which no other is given.
     */
    String[] on() default {};

    /** The names of all fields, each once, and between them numbers: that many bytes are left out. */
    String[] value();

    /** What holds several of them. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {

        /** The layouts, in the order in which they are written. */
        Layout[] value();
    }
}

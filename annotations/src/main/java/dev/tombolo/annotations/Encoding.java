package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a {@code String} is encoded in C's memory, where it is not UTF-8. Strings end with a NUL of the encoding's unit,
 * and none of them begins with a byte order mark.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE_USE, ElementType.METHOD, ElementType.PARAMETER})
public @interface Encoding {

    /** Units of one byte, one to four for a character. What a {@code String} has without this annotation. */
    String UTF_8 = "UTF-8";

    /** Units of two bytes in the machine's order: C's {@code char16_t}. */
    String UTF_16 = "UTF-16";

    /** Units of two bytes, the least significant first. */
    String UTF_16LE = "UTF-16LE";

    /** Units of two bytes, the most significant first. */
    String UTF_16BE = "UTF-16BE";

    /** Units of four bytes in the machine's order: C's {@code char32_t}. */
    String UTF_32 = "UTF-32";

    /** Units of four bytes, the least significant first. */
    String UTF_32LE = "UTF-32LE";

    /** Units of four bytes, the most significant first. */
    String UTF_32BE = "UTF-32BE";

    /** One byte for each of the first 256 characters of Unicode; others are refused. */
    String LATIN_1 = "ISO-8859-1";

    /** One byte for each of the first 128 characters of Unicode; others are refused. */
    String ASCII = "US-ASCII";

    /** C's {@code wchar_t}: UTF-16 on Windows, UTF-32 elsewhere, chosen when the function is linked. */
    String WCHAR = "wchar_t";

    /** One of the constants of this annotation. */
    String value();
}

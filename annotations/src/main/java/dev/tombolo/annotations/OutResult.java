package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method whose result is what C writes through a pointer: {@code int sqlite3_open(const char *, sqlite3 **)} as
 * {@code Sqlite open(String path) throws SqliteException}. The pointer is no parameter of the method. What C returns is a
 * status, of which {@link FailsWhen} or its default says when it means failure: the method then throws, so there must be
 * a {@code throws}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OutResult {

    /** The place of the pointer among C's parameters, from 0; -1 is behind all others. */
    int position() default -1;

    /** The C type of the status, an integer: {@code "int"}, or a {@link Typedef} of the interface. */
    String status() default "int";
}

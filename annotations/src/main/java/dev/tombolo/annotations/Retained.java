package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A callback that C keeps when the function has returned. It is C's to call as long as the arena lives that the method
 * takes in a parameter of its own, which C does not see:
 *
 * <pre>{@code
 * @Attach void sqlite3_progress_handler(
 *         Database database, int steps, @Retained @Nullable Progress progress, MemorySegment data, Arena lifetime);
 * }</pre>
 *
 * <p>A parameter that is a {@code CallbackHandle} needs neither.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE_USE, ElementType.PARAMETER})
public @interface Retained {}

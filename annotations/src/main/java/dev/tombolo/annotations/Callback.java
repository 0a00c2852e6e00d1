package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The type of a function that C calls, or that C has given the address of: a functional interface.
 *
 * <pre>{@code
 * @Callback
 * interface Compare {
 *     int compare(@ByReference int a, @ByReference int b);
 * }
 *
 * @Attach void qsort(@CountedBy("count") int[] base, @SizeT long count, @SizeT long size, Compare compare);
 * }</pre>
 *
 * <p>As an argument, an object of the interface is C's to call until the function returns; {@link Retained} makes that
 * longer. As a result, or in memory, it is what C points to, and calling it calls C.
 *
 * <p>What a callback throws does not reach C. C goes on with the {@linkplain #onError() default}, no other callback of that
 * call is run, and the call throws it once C has returned. What the interface's method declares to throw, functions that
 * take it may declare as well.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Callback {

    /**
     * What C is told where a callback throws or is not run: a number, {@code true} or {@code false}, or the name of an
     * enum's constant. Zero unless given.
     */
    String onError() default "";
}

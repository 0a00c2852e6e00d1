package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A typed pointer to what only C looks into: {@code sqlite3 *}, {@code FILE *}.
 *
 * <p>A record of one {@code MemorySegment} is the pointer and no more, and C's memory is nobody's business:
 *
 * <pre>{@code
 * @Handle
 * record Window(MemorySegment address) {}
 * }</pre>
 *
 * <p>An interface that extends {@code AutoCloseable} is what a program owns, and {@link #close()} is what C releases it
 * with. The processor writes the class that implements it:
 *
 * <pre>{@code
 * @Handle(close = "sqlite3_finalize")
 * interface Statement extends AutoCloseable {
 *     @Override
 *     void close();
 * }
 * }</pre>
 *
 * <p>One that a method returns is the caller's to close, unless it is {@link Borrowed}. Closing waits for the calls that
 * use it; afterwards every use is an {@code IllegalStateException}, and closing again does nothing. One that is forgotten
 * is closed once the garbage collector finds it, and a warning is logged.
 *
 * <p>{@code NULL} is {@code null}. javac keeps handles of different types apart.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Handle {

    /**
     * The function that releases what an interface stands for: {@code "sqlite3_finalize"}. It takes the address alone;
     * what it returns is not looked at. It is looked up in the library of the contract that returned the handle, whose
     * {@linkplain NativeLib#symbolPrefix() prefix} may be left out. A record has none.
     */
    String close() default "";
}

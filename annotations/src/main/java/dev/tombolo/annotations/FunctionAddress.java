package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The address of the function that the method calls, and no argument of it: what {@code dlsym} returned, or a compiler at
 * run time. It is the first parameter, a {@code MemorySegment}; no symbol is looked up.
 *
 * <pre>{@code
 * @Attach int call(@FunctionAddress MemorySegment function, int n);
 * }</pre>
 *
 * <p>{@code NULL} is refused. That there is such a function at any other address, nobody checks.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface FunctionAddress {}

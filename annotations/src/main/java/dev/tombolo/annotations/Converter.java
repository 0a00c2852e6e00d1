package dev.tombolo.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A final class whose static methods turn values of one Java type into values that cross, and back:
 *
 * <pre>{@code
 * @Converter
 * public final class Seconds {
 *     public static long toNative(Duration value) {
 *         return value.toSeconds();
 *     }
 *
 *     public static Duration fromNative(long value) {
 *         return Duration.ofSeconds(value);
 *     }
 * }
 * }</pre>
 *
 * <p>It has {@code toNative}, {@code fromNative} or both. What {@code toNative} returns and {@code fromNative} takes is a
 * primitive, a {@code MemorySegment}, a {@code String}, or any other type that crosses, be it through a {@link Convert}
 * of its own.
 *
 * <p>{@code toNative} may take a second parameter, a {@code SegmentAllocator} whose memory is zeroed and lives until the
 * call is back. A method {@code static void release} takes what {@code toNative} returned, after the call, whether or not
 * that succeeded.
 *
 * <p>Bindings call these methods directly, so that the JIT inlines them. Null reaches them only where a parameter or
 * result is {@code @Nullable}; checked exceptions that they declare must be declared by the methods that use them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Converter {}
